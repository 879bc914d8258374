package org.ourplan.demonstration.play;

import java.util.Map;
import java.util.UUID;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.springframework.stereotype.Component;

/** Looking at one decision, and what is best where somebody cannot make it. */
@Component
class CapacityScenes implements Verbs {

    private final People people;

    CapacityScenes(People people) {
        this.people = people;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("look-at-capacity", this::look, "best-interests", this::best);
    }

    private void look(Scene scene, Object said) {
        var went = scene.send(link(scene) + "/new", scene.answers(Yaml.map(said)));
        scene.remember("capacity", UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    /** {@code asked} says by name what each of those who matter said. */
    private void best(Scene scene, Object said) {
        var words = Yaml.map(said);
        var asked = Yaml.map(words.remove("asked"));
        var answers = scene.answers(words);
        for (var one : people.find(scene.person()).map(Person::around).orElseThrow()) {
            if (asked.containsKey(one.name())) {
                answers = answers.with("said-" + one.id(), Yaml.word(asked.get(one.name())));
            }
        }
        scene.send(link(scene) + "/" + scene.made("capacity") + "/best-interests", answers);
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/capacity";
    }
}
