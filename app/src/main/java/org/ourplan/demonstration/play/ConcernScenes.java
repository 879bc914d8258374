package org.ourplan.demonstration.play;

import java.util.Map;
import java.util.UUID;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Documents;
import org.ourplan.people.People;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Another look at a decision, and a complaint. */
@Component
class ConcernScenes implements Verbs {

    private final Documents documents;
    private final People people;

    ConcernScenes(Documents documents, People people) {
        this.documents = documents;
        this.people = people;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "want-another-look",
                this::look,
                "promise-answer",
                this::promise,
                "complaint",
                this::complain,
                "complaint-step",
                this::step);
    }

    /** {@code letter} is the kind of the letter that tells of the decision. */
    private void look(Scene scene, Object said) {
        var words = Yaml.map(said);
        var kind = DocumentKind.valueOf(Yaml.word(words.remove("letter")));
        var letter = documents.of(scene.person()).stream()
                .filter(made -> made.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new StoryStopped("there is no letter of the kind " + kind));
        var went = scene.send(
                scene.person().link() + "/asks/another-look",
                scene.answers(words).with("document", letter.id().toString()));
        scene.remember("look", last(went));
    }

    private void promise(Scene scene, Object said) {
        scene.send(scene.person().link() + "/asks/" + scene.made("look") + "/promise", scene.answers(Yaml.map(said)));
    }

    private void complain(Scene scene, Object said) {
        var reference = people.find(scene.person()).orElseThrow(NotFound::new).reference();
        var went = scene.send(
                "/complaints/new", scene.answers(Yaml.map(said)).with("reference", String.valueOf(reference)));
        scene.remember("complaint", last(went));
    }

    private void step(Scene scene, Object said) {
        var words = Yaml.map(said);
        var step = Yaml.word(words.remove("step"));
        scene.send("/complaints/" + scene.made("complaint") + "/steps/" + step, scene.answers(words));
    }

    private static UUID last(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
