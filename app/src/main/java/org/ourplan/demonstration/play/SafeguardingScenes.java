package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.RaisedFrom;
import org.springframework.stereotype.Component;

/** A safeguarding concern: raised, and what those who need to know write down of it. */
@Component
class SafeguardingScenes implements Verbs {

    private static final String CONCERN = "concern";

    private final Concerns concerns;

    SafeguardingScenes(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("raise-concern", this::raise, "write-of-concern", this::write, "concern-who", this::who);
    }

    private void raise(Scene scene, Object said) {
        var answers = scene.answers(Yaml.map(said));
        scene.play(() -> scene.remember(
                CONCERN,
                concerns.raise(RaisedFrom.WORKER, answers, scene.person(), scene.by())
                        .id()));
    }

    /** Each kind of entry by its name, in this order. */
    private void write(Scene scene, Object said) {
        Yaml.map(said)
                .forEach((kind, answers) ->
                        scene.send(link(scene) + "/write/" + kind, scene.answers(Yaml.map(answers))));
    }

    /** {@code name}, {@code source} … with their answers. */
    private void who(Scene scene, Object said) {
        Yaml.map(said)
                .forEach((what, answers) -> scene.send(link(scene) + "/who/" + what, scene.answers(Yaml.map(answers))));
    }

    private static String link(Scene scene) {
        return "/safeguarding/" + scene.made(CONCERN);
    }
}
