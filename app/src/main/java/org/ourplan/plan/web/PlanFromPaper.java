package org.ourplan.plan.web;

import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.plan.decide.Places;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A plan that the person, or whoever they chose, wrote by hand, taken into the record in one transaction: all of it or none. It fills
 * what is empty; where the plan says something else already, both are shown first.
 */
@Component
class PlanFromPaper {

    private final Plans plans;

    PlanFromPaper(Plans plans) {
        this.plans = plans;
    }

    PlanFromPaperPage open(PlanRecord plan) {
        refuse(plan);
        return new PlanFromPaperPage(
                plan, new PaperSheets(plan, Answers.none()), Answers.none(), Problems.none(), false);
    }

    @Transactional
    @Carries("S004-4")
    public Object keep(PersonId person, UUID id, Answers typed, SignedIn by) {
        var plan = plans.hold(person, id);
        refuse(plan);
        var sheets = new PaperSheets(plan, typed);
        if (typed.has("more")) {
            return new PlanFromPaperPage(plan, sheets, typed, Problems.none(), false);
        }
        var read = new PaperRead(plan, sheets, typed);
        if (!read.problems().isEmpty()) {
            return new PlanFromPaperPage(plan, sheets, read.shown(), read.problems(), true);
        }
        if (read.writes().isEmpty()) {
            return Redirect.to(plan.link(), "All of this is in the plan already.");
        }
        plans.writeAll(plan, read.writes(), by);
        return Redirect.to(plan.link(), "Typed in. Read it through with " + plan.personName() + ".");
    }

    private static void refuse(PlanRecord plan) {
        var checked = plan.advocacyChecked();
        var refusal = Places.refusal(plan.state(), "about-me", false, checked);
        if (!refusal.isEmpty()) {
            throw new Refused(
                    refusal, checked || plan.state().frozen() ? plan.link() : plan.link() + "/parts/advocacy");
        }
    }
}
