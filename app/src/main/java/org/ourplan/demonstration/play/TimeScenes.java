package org.ourplan.demonstration.play;

import java.util.Map;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Component;

/** Time spent by step, who leads the making of the plan, and what an hour costs. */
@Component
class TimeScenes implements Verbs {

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("spend-time", this::spend, "who-leads", this::leads, "hourly-cost", this::hourly);
    }

    /** Of each step, the buttons that are clicked, such as {@code WRITING-30}. */
    private void spend(Scene scene, Object said) {
        Yaml.map(said)
                .forEach((step, clicked) -> Yaml.words(clicked)
                        .forEach(one -> scene.send(
                                scene.person().link() + "/time/" + step,
                                scene.answers(Map.of(
                                        "spent", one, "entry", NewId.next().toString())))));
    }

    private void leads(Scene scene, Object said) {
        scene.send(
                scene.person().link() + "/plans/" + scene.made("plan") + "/who-leads", scene.answers(Yaml.map(said)));
    }

    private void hourly(Scene scene, Object said) {
        scene.send("/planning-cost/hourly/new", scene.answers(Yaml.map(said)));
    }
}
