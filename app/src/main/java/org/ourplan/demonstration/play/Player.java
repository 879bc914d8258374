package org.ourplan.demonstration.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.writing.Writings;
import org.springframework.stereotype.Component;

/** Plays one person's story, step by step, each on its own day. */
@Component
public class Player {

    private static final List<String> NOT_VERBS = List.of("day", "by");

    /** Steps that open nobody’s record. */
    private static final List<String> WITHOUT_A_LOOK = List.of(
            "make-payment-file",
            "release-payment-file",
            "complaint",
            "complaint-step",
            "make-return",
            "hourly-cost",
            "raise-concern",
            "write-of-concern",
            "concern-who");

    private final Keyboard keyboard;
    private final Writings writings;
    private final LookScenes looks;
    private final Map<String, Verb> verbs = new HashMap<>();

    Player(Keyboard keyboard, Writings writings, LookScenes looks, List<Verbs> stages) {
        this.keyboard = keyboard;
        this.writings = writings;
        this.looks = looks;
        stages.forEach(stage -> verbs.putAll(stage.verbs()));
    }

    /**
     * Plays these steps in order.
     *
     * @param staff who may be at the keyboard, by the name they sign in with
     */
    public void play(PersonId person, List<Map<String, Object>> steps, Map<String, SignedIn> staff, Days days) {
        var scene = new Scene(person, keyboard, writings, days);
        for (var step : steps) {
            var who = staff.get(Yaml.word(step.get("by")));
            if (who == null || !(step.get("day") instanceof Integer day)) {
                throw new StoryStopped("a step says on which day and by whom: " + step.keySet());
            }
            scene.on(day, who);
            if (!WITHOUT_A_LOOK.containsAll(verbs(step))) {
                looks.open(scene);
            }
            step.forEach((verb, said) -> take(scene, day, verb, said));
        }
    }

    private static List<String> verbs(Map<String, Object> step) {
        return step.keySet().stream().filter(verb -> !NOT_VERBS.contains(verb)).toList();
    }

    private void take(Scene scene, int day, String name, Object said) {
        if (NOT_VERBS.contains(name)) {
            return;
        }
        var verb = verbs.get(name);
        if (verb == null) {
            throw new StoryStopped("there is no step called " + name);
        }
        try {
            verb.play(scene, said);
        } catch (RuntimeException why) {
            throw new StoryStopped("day " + day + ", " + name, why);
        }
    }
}
