package org.ourplan.plan.web;

import java.util.List;
import java.util.Map;
import org.ourplan.access.SignedIn;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.plan.PolicyOfPlan;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writing in one part, the same for the worker and for the person; only the addresses differ. */
@Component
class PlanPartWriting {

    private final Plans plans;

    PlanPartWriting(Plans plans) {
        this.plans = plans;
    }

    /**
     * The part's page.
     *
     * @param base the letter's address
     * @param need the need a new line is for, empty otherwise
     */
    PlanPartPage open(PlanRecord plan, String place, String base, String need, SignedIn by) {
        refuse(plan, place, base, by);
        var answers = plan.written(place);
        var shown = need.isEmpty() || answers.has("need") ? answers : answers.with("need", need);
        var goal = plan.written("need/" + need).typed("goal");
        var begun = need.isEmpty() || answers.has("goal") ? shown : shown.with("goal", goal);
        return page(plan, place, base, begun, Problems.none(), version(plan, place));
    }

    /** Keeps what was typed: quietly when the page itself saves, else with the next page to go to. */
    Object keep(PlanRecord plan, String place, String base, Answers typed, boolean quiet, SignedIn by) {
        if (typed.chose("take-out", "yes")) {
            return takeOut(plan, place, base, typed, by);
        }
        var form = Forms.of(plan, place, typed);
        var answers = form.kept(plan.written(place), typed);
        if (quiet) {
            return PartChecks.refusals(plan, place, answers).isEmpty()
                    ? SavedQuietly.answer(write(plan, place, typed, answers, by))
                    : ResponseEntity.status(422).body(Map.of());
        }
        var problems = PartChecks.of(plan, place, form, answers);
        if (!problems.isEmpty()) {
            return page(plan, place, base, answers, problems, opened(typed));
        }
        return switch (write(plan, place, typed, answers, by)) {
            case Saving.Saved saved -> onward(plan, place, base, form, answers, typed);
            case Saving.Clash clash ->
                BothTexts.of(form.heading(), address(base, place), clash, form.labels(), form.back(base));
        };
    }

    private Saving write(PlanRecord plan, String place, Answers typed, Answers answers, SignedIn by) {
        return plans.write(plan.person(), plan.id(), place, opened(typed), answers, by);
    }

    /** Back to the letter, unless the answers opened questions that were not on the page. */
    private static ResponseEntity<Void> onward(
            PlanRecord plan, String place, String base, PartForm form, Answers answers, Answers typed) {
        var grown = Forms.of(plan, place, answers).asks().stream()
                .filter(ask ->
                        ask.kind() == Ask.Kind.WORDS || ask.kind() == Ask.Kind.DAY || ask.kind() == Ask.Kind.MONEY)
                .anyMatch(ask -> ask.fields().stream().noneMatch(typed.given()::containsKey));
        return grown
                ? Redirect.to(address(base, place), "Saved. There is a little more to say.")
                : Redirect.to(form.back(base), "Saved.");
    }

    private Object takeOut(PlanRecord plan, String place, String base, Answers typed, SignedIn by) {
        if (!Forms.of(plan, place, plan.written(place)).removable()) {
            throw new Refused(List.of("This part stays in the plan. You can empty it."), base);
        }
        if (!plans.remove(plan.person(), plan.id(), place, opened(typed), by)) {
            throw new Refused(
                    List.of("Somebody changed this part since you opened it. Look at it again first."),
                    address(base, place));
        }
        return Redirect.to(Forms.of(plan, place, plan.written(place)).back(base), "Taken out of the plan.");
    }

    private static void refuse(PlanRecord plan, String place, String base, SignedIn by) {
        var checked = plan.advocacyChecked();
        var refusal = Places.refusal(plan.state(), place, plan.person().equals(by.self()), checked);
        if (!refusal.isEmpty()) {
            throw new Refused(refusal, checked || plan.state().frozen() ? base : base + "/parts/advocacy");
        }
    }

    private static PlanPartPage page(
            PlanRecord plan, String place, String base, Answers answers, Problems problems, int version) {
        var form = Forms.of(plan, place, answers);
        var part = plan.parts().get(place);
        var saved = part == null ? "" : "Last saved by " + part.writtenByName() + ", " + InWords.time(part.writtenAt());
        var paid = form.asks().stream().anyMatch(ask -> ask.name().equals("deployment")) && part != null;
        var line = place.substring(place.indexOf('/') + 1);
        return new PlanPartPage(
                form,
                answers,
                problems,
                address(base, place),
                form.back(base),
                version,
                saved,
                paid ? options(plan, base, line) : List.of(),
                paid ? base + "/new/option?line=" + line : "",
                paid || Places.kind(place).equals("option") ? plan.policy() : PolicyOfPlan.none(),
                plan.link() + "/" + PolicyForms.PAGE);
    }

    private static List<PlanPartPage.PlanLink> options(PlanRecord plan, String base, String line) {
        return plan.parts().values().stream()
                .filter(part -> part.place().startsWith("option/" + line + "/"))
                .map(part -> new PlanPartPage.PlanLink(
                        part.answers().has("name") ? part.answers().one("name") : "An option without a name",
                        address(base, part.place()),
                        NeedForms.suitable(part.answers()) ? cost(part.answers()) : "Not shown to be suitable"))
                .toList();
    }

    private static String cost(Answers option) {
        return option.has("weekly") || option.has("one-off") || option.has("yearly") ? "" : "Cost not known yet";
    }

    static String address(String base, String place) {
        return base + "/parts/" + place;
    }

    private static int opened(Answers typed) {
        return typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
    }

    private static int version(PlanRecord plan, String place) {
        var part = plan.parts().get(place);
        return part == null ? 0 : part.version();
    }
}
