package org.ourplan.plan.web;

import java.util.List;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.OwnWords;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Notice;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.BothTexts;
import org.ourplan.writing.SavedQuietly;
import org.ourplan.writing.Saving;
import org.springframework.stereotype.Component;

/** Writing one's own plan step by step: the same for the person and for somebody they gave the pen; it is the plan the council works from. */
@Component
@Carries({"S004-4", "S001-46"})
class OwnPlanWriting {

    private final Plans plans;

    OwnPlanWriting(Plans plans) {
        this.plans = plans;
    }

    /** The list of steps; before there is a plan, what can be written already. */
    Page overview(PersonInView person, OwnPen pen) {
        return plans.newest(person.id())
                .<Page>map(plan -> new WritePlanPage(plan, pen))
                .orElseGet(() -> new Notice(
                        200,
                        pen.own() ? "Your plan is not begun yet" : "The plan is not begun yet",
                        List.of(
                                "It begins once the council has told " + (pen.own() ? "you" : pen.whose())
                                        + " what it decided after the assessment.",
                                "What matters most can be written now, in the one page profile. Once it is shared it stands at the"
                                        + " top of the plan."),
                        pen.own() ? "Write my one page" : "Go back",
                        pen.own() ? "/me/profile" : pen.back()));
    }

    Page open(PersonInView person, String key, OwnPen pen) {
        var plan = find(person);
        var step = OwnSteps.at(plan, key).orElseThrow(NotFound::new);
        return new PlanStepPage(plan, step, pen);
    }

    /** A save as its writer leaves the field, or by a button. */
    Object keep(PersonInView person, String key, Answers typed, boolean quiet, SignedIn by, OwnPen pen) {
        var plan = find(person);
        var step = OwnSteps.at(plan, key).orElseThrow(NotFound::new);
        var opened = typed.one("version").matches("\\d{1,6}") ? Integer.parseInt(typed.one("version")) : 0;
        var saving =
                plans.writeOwn(plan.person(), plan.id(), new OwnWords(step.place(), opened, step.fields(), typed), by);
        if (quiet) {
            return SavedQuietly.answer(saving);
        }
        return saving instanceof Saving.Clash clash
                ? BothTexts.of(step.title(), pen.step(step), clash, step.labels(), pen.overview())
                : Redirect.to(typed.chose("then", "next") ? after(plan, step, pen) : pen.overview(), "Saved.");
    }

    /** The step after this one; after the last, the list of them. */
    private static String after(PlanRecord plan, OwnStep step, OwnPen pen) {
        var all = OwnSteps.all(plan);
        var next = all.indexOf(step) + 1;
        return next < all.size() ? pen.step(all.get(next)) : pen.overview();
    }

    private PlanRecord find(PersonInView person) {
        return plans.newest(person.id()).orElseThrow(NotFound::new);
    }
}
