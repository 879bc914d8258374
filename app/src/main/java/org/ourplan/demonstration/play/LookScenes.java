package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.access.LooksAtRecord;
import org.springframework.stereotype.Component;

/** Looking at a record: everybody who plays a step has it open, and some only look, with the reason they gave before. */
@Component
class LookScenes implements Verbs {

    private final LooksAtRecord looks;

    LookScenes(LooksAtRecord looks) {
        this.looks = looks;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("look", this::look, "look-with-reason", this::lookWithReason);
    }

    /** Notes that whoever plays this step has the record open, or the person their own page. */
    void open(Scene scene) {
        note(scene, scene.person().equals(scene.by().self()) ? "GET /me" : "GET /people/{person}", false);
    }

    /** Only reads: the addresses after the person's own. */
    private void look(Scene scene, Object said) {
        Yaml.words(said).forEach(page -> note(scene, "GET /people/{person}" + page, false));
    }

    private void lookWithReason(Scene scene, Object said) {
        Yaml.words(said).forEach(page -> note(scene, "GET /people/{person}" + page, true));
    }

    private void note(Scene scene, String page, boolean withReason) {
        scene.play(() -> looks.note(scene.person(), scene.by().account(), page, withReason));
    }
}
