package org.ourplan.demonstration.play;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ourplan.budget.IndicativeBudgets;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;

/** The indicative budget, the beginning of the plan, and the figures of its statement. */
@Component
class BudgetScenes implements Verbs {

    private final IndicativeBudgets budgets;

    BudgetScenes(IndicativeBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "indicative-budget", this::workOut,
                "tell-budget", this::tell,
                "begin-plan", this::beginPlan,
                "prices", (scene, said) -> scene.send(statement(scene) + "/figures", prices(scene, Yaml.map(said))),
                "contribution",
                        (scene, said) -> scene.send(statement(scene) + "/contribution", scene.answers(Yaml.map(said))));
    }

    /** For each need by its name: {@code how}, {@code rate}, {@code units}, who helps and so on. */
    private void workOut(Scene scene, Object said) {
        var given = new LinkedHashMap<String, Object>();
        given.put("determination", scene.made("determination").toString());
        Yaml.map(said).forEach((need, answers) -> {
            var reference = Codes.need(need, scene.isCarers());
            Yaml.map(answers).forEach((field, value) -> given.put(reference + "-" + field, value));
        });
        scene.send(scene.person().link() + "/budget/work-out", scene.answers(given));
        scene.remember(
                "indicative", budgets.newest(scene.person()).orElseThrow().id());
    }

    private void tell(Scene scene, Object said) {
        var today = scene.today();
        var given = new LinkedHashMap<>(Answers.of(
                        "by", scene.by().name(),
                        "on-day", String.valueOf(today.getDayOfMonth()),
                        "on-month", String.valueOf(today.getMonthValue()),
                        "on-year", String.valueOf(today.getYear()))
                .given());
        given.putAll(scene.answers(Yaml.map(said)).given());
        scene.send(scene.person().link() + "/budget/" + scene.made("indicative") + "/tell", new Answers(given));
    }

    private void beginPlan(Scene scene, Object said) {
        var went = scene.send(
                scene.person().link() + "/budget/begin-plan",
                scene.answers(Yaml.map(said))
                        .with("determination", scene.made("determination").toString()));
        scene.remember("plan", UUID.fromString(went.substring(went.lastIndexOf('/') + 1)));
    }

    /** The prices were checked on the day of the step, unless the story says otherwise. */
    private static Answers prices(Scene scene, Map<String, Object> said) {
        var today = scene.today();
        var given = new LinkedHashMap<>(Answers.of(
                        "priced-day", String.valueOf(today.getDayOfMonth()),
                        "priced-month", String.valueOf(today.getMonthValue()),
                        "priced-year", String.valueOf(today.getYear()))
                .given());
        given.putAll(scene.answers(said).given());
        return new Answers(given);
    }

    private static String statement(Scene scene) {
        return scene.person().link() + "/plans/" + scene.made("plan") + "/statement";
    }
}
