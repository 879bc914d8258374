package org.ourplan.demonstration.play;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** Sharing the plan, what each side says to it, the copies, and from when it counts. */
@Component
class AgreementScenes implements Verbs {

    private final Plans plans;

    AgreementScenes(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("share-plan", (scene, said) -> step(scene, PlanEvent.SHARED_WITH_PERSON)),
                Map.entry("take-plan-back", (scene, said) -> step(scene, PlanEvent.TAKEN_BACK)),
                Map.entry("take-plan-up", (scene, said) -> step(scene, PlanEvent.TAKEN_UP_AGAIN)),
                Map.entry("answer-plan", this::answer),
                Map.entry("warnings", this::warnings),
                Map.entry(
                        "send-plan",
                        (scene, said) -> scene.send(link(scene) + "/agreement/send", scene.answers(Yaml.map(said)))),
                Map.entry(
                        "agree-plan",
                        (scene, said) -> scene.send(
                                link(scene) + "/agree",
                                scene.answers(Yaml.map(said)).with("decision", "agree"))),
                Map.entry(
                        "return-plan",
                        (scene, said) -> scene.send(
                                link(scene) + "/agree",
                                scene.answers(Yaml.map(said)).with("decision", "return"))),
                Map.entry(
                        "plan-not-agreed",
                        (scene, said) -> scene.send(link(scene) + "/not-agreed", scene.answers(Yaml.map(said)))),
                Map.entry("make-copies", (scene, said) -> scene.send(link(scene) + "/copies/make", Answers.none())),
                Map.entry(
                        "ask-copy",
                        (scene, said) -> scene.send(
                                link(scene) + "/copies/ask",
                                scene.answers(Yaml.map(said)).with("asked", "yes"))),
                Map.entry("give-copy", this::giveCopy),
                Map.entry(
                        "activate-plan",
                        (scene, said) -> scene.send(link(scene) + "/copies/activate", Answers.none())));
    }

    private void step(Scene scene, PlanEvent event) {
        scene.send(link(scene) + "/step", Answers.of("event", event.name()));
    }

    /** By the person at their own keyboard, or written down by the worker. */
    private void answer(Scene scene, Object said) {
        var answers = scene.answers(Yaml.map(said));
        if (scene.person().equals(scene.by().self())) {
            scene.send("/me/plan/answer", answers);
        } else {
            scene.send(link(scene) + "/agreement/answer", onTheDay(scene, answers));
        }
    }

    /** Why it is right to go on although a rule warns, by the rule. */
    private void warnings(Scene scene, Object said) {
        var standing = scene.written(scene.made("plan"));
        Yaml.map(said)
                .forEach((rule, reason) -> scene.play(() -> plans.write(
                        scene.person(),
                        scene.made("plan"),
                        "warning/" + rule,
                        standing.containsKey("warning/" + rule) ? 1 : 0,
                        Answers.of("reason", Yaml.word(reason)),
                        scene.by())));
    }

    private void giveCopy(Scene scene, Object said) {
        scene.send(link(scene) + "/copies", onTheDay(scene, scene.answers(Yaml.map(said))));
    }

    private static Answers onTheDay(Scene scene, Answers said) {
        var today = scene.today();
        var whole = new LinkedHashMap<>(Answers.of(
                        "on-day", String.valueOf(today.getDayOfMonth()),
                        "on-month", String.valueOf(today.getMonthValue()),
                        "on-year", String.valueOf(today.getYear()))
                .given());
        whole.putAll(said.given());
        return new Answers(whole);
    }

    private static String link(Scene scene) {
        return scene.person().link() + "/plans/" + scene.made("plan");
    }
}
