package org.ourplan.support.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.NewPlanOfPayment;
import org.ourplan.support.PlanForPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes over the figures of a new version of the plan. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PaymentFiguresPages {

    private static final String PAGE = PaymentForms.ONE + "/figures";

    private final NewPlanOfPayment newPlan;
    private final PlanForPayment plans;
    private final PaymentForms forms;

    PaymentFiguresPages(NewPlanOfPayment newPlan, PlanForPayment plans, PaymentForms forms) {
        this.newPlan = newPlan;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = forms.in(person, payment, state -> !state.over());
        var figures = NewPlanOfPayment.figures(found, plan(person, found));
        var form = PartForm.of(
                "figures",
                "Take over the figures of plan " + figures.plan().number(),
                "Now: " + InWords.pounds(found.weekly()) + " a week, of which the person pays "
                        + InWords.pounds(found.contribution()) + ". From the next payment that is in no file: "
                        + figures.words());
        return forms.open(person, found, form, "Take over these figures", Answers.none());
    }

    @PostMapping(PAGE)
    Object takeOver(PersonInView person, @PathVariable UUID payment, SignedIn by) {
        var found = forms.in(person, payment, state -> !state.over());
        newPlan.takeOver(person, payment, plan(person, found), by);
        return Redirect.to(found.link(), "The figures of the new plan are taken over.");
    }

    private PlanRecord plan(PersonInView person, DirectPayment found) {
        var plan = plans.inForce(person.id())
                .filter(now -> now.id().equals(found.plan()))
                .orElseThrow(() -> refused("The plan of this direct payment is not in force.", found));
        var figures = NewPlanOfPayment.figures(found, plan);
        if (figures.needs().isEmpty()) {
            throw refused(
                    "The plan has no direct payment for these needs now. Stop it by its steps, without a gap in care.",
                    found);
        }
        if (NewPlanOfPayment.taken(found, figures)) {
            throw refused("The direct payment has the figures of the plan already.", found);
        }
        return plan;
    }

    private static Refused refused(String why, DirectPayment found) {
        return new Refused(List.of(why), found.link());
    }
}
