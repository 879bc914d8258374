package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;

/**
 * What is wrong with a part as typed, each in words that say how to put it right. An empty answer is not wrong: it is
 * not written yet.
 */
final class PartChecks {

    private PartChecks() {}

    static Problems of(PlanRecord plan, String place, PartForm form, Answers typed) {
        return asTyped(place, form.asks(), typed, refusals(plan, place, typed));
    }

    /** The same without what other parts of the plan decide, added to these problems. */
    static Problems asTyped(String place, List<Ask> asks, Answers typed, Problems problems) {
        asks.forEach(ask -> readable(ask, typed, problems));
        switch (Places.kind(place)) {
            case "line" ->
                problems.when(!typed.has("what"), "what", "Say in a short sentence what will happen.")
                        .when(!typed.has("doer"), "doer", "Choose who does it.");
            case "option" ->
                problems.when(!typed.has("name"), "name", "Give the option a name.")
                        .when(
                                !typed.has("view"),
                                "view",
                                "Write what the person thinks of it. If they would rather not say, write \"does not"
                                        + " wish to say\".");
            case "policy-line" ->
                problems.when(!typed.has("made-of-it"), "made-of-it", "Say what you made of it.")
                        .when(!typed.has("reason"), "reason", "Say why, for this person.");
            case "involved" -> problems.when(!typed.has("name"), "name", "Write who it is.");
            case "on-paper" -> OnPaperForm.check(typed, problems);
            case "extra", "comment" -> problems.when(!typed.has("words"), "words", "Write what you want to say.");
            default -> {}
        }
        return problems;
    }

    /**
     * What may not be saved at all, not even quietly: paid support before the first two steps, cost before suitability.
     */
    static Problems refusals(PlanRecord plan, String place, Answers typed) {
        return refusals(place, typed, plan.written("need/" + typed.one("need")));
    }

    /** The same where the need is written in the same save. */
    static Problems refusals(String place, Answers typed, Answers need) {
        var problems = Problems.none();
        if (Places.kind(place).equals("line") && paid(typed.one("doer"))) {
            problems.when(
                    !need.has("can-do-myself"),
                    "doer",
                    "Before paid support, say under the need what the person can do for themselves.");
            problems.when(
                    !need.has("others-can-do"),
                    "doer",
                    "Before paid support, say under the need what family, friends and the community can do, or that"
                            + " nothing is suitable and why.");
        }
        if (Places.kind(place).equals("option")) {
            problems.when(
                    (typed.has("weekly") || typed.has("one-off") || typed.has("yearly")) && !NeedForms.suitable(typed),
                    "meets-need",
                    "First say whether it would meet the need, bring what the person wants and can be had. Then its"
                            + " cost.");
        }
        return problems;
    }

    private static boolean paid(String doer) {
        return java.util.Arrays.stream(LineDoer.values())
                .anyMatch(each -> each.name().equals(doer) && each.paid());
    }

    private static void readable(Ask ask, Answers typed, Problems problems) {
        switch (ask.kind()) {
            case DAY ->
                problems.when(
                        typed.hasDate(ask.name()) && typed.date(ask.name()).isEmpty(),
                        ask.name() + "-day",
                        ask.label() + ": enter a real date, for example 27 March 2027.");
            case MONEY ->
                problems.when(
                        typed.has(ask.name()) && typed.money(ask.name()).isEmpty(),
                        ask.name(),
                        ask.label() + ": enter an amount in pounds, for example 28.50.");
            case NUMBER ->
                problems.when(
                        typed.has(ask.name()) && !number(ask, typed),
                        ask.name(),
                        ask.label() + ": enter a number, for example 7.");
            default -> {}
        }
    }

    private static boolean number(Ask ask, Answers typed) {
        var weeks = ask.name().endsWith("weeks");
        return weeks
                ? typed.one(ask.name()).matches("[1-9]\\d{0,2}")
                : typed.number(ask.name()).isPresent();
    }
}
