package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Condition;
import org.ourplan.law.directpayments.Conditions;
import org.ourplan.law.directpayments.Outcome;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.ConditionsRead;
import org.ourplan.support.DecidingConditions;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The conditions: answered one by one, and what follows from them is not for anybody to choose (DP-1). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-1", "DP-2", "DP-3"})
class PaymentConditionsPages {

    private static final String PAGE = PaymentForms.ONE + "/conditions";
    private static final String BUTTON = "Save";

    private final DecidingConditions deciding;
    private final PaymentForms forms;

    PaymentConditionsPages(DecidingConditions deciding, PaymentForms forms) {
        this.deciding = deciding;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = found(person, payment);
        return forms.open(
                person, found, ConditionsForm.of(found, person.callThem()), BUTTON, found.said(EntryKind.CONDITIONS));
    }

    @PostMapping(PAGE)
    Object record(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = ConditionsForm.of(found, person.callThem());
        var problems = ConditionsForm.problems(form, answers);
        open(found, answers, problems);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        var outcome = deciding.record(person, payment, answers.only(form.fields()), by);
        if (outcome instanceof Outcome.NotMet) {
            return found.state().paying()
                    ? Redirect.to(
                            found.link() + "/stop",
                            "A condition is no longer met, so it must stop. Nobody goes without care.")
                    : Redirect.to(
                            found.link() + "/refusal", "Saved. Next: say in writing why, and what would change it.");
        }
        return Redirect.to(
                found.link(),
                found.state().paying()
                        ? "Saved. The conditions are still met."
                        : "The conditions are met: the direct payment must be made. Set it up.");
    }

    /** What the law still needs answered, each at its question. */
    private void open(DirectPayment found, Answers answers, Problems problems) {
        if (problems.isEmpty()
                && Conditions.decide(ConditionsRead.of(found, answers, forms.today()))
                        instanceof Outcome.NotYet notYet) {
            notYet.open().forEach(finding -> problems.add(field(finding, answers), finding.sentence()));
        }
    }

    /** Where the answer to how somebody is authorised lies: with the first of its questions that is not answered. */
    private static String field(Finding finding, Answers answers) {
        for (var condition : Condition.values()) {
            var place = condition.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (condition == Condition.AUTHORISED && finding.place().equals(place)) {
                return !answers.chose("authorised-self", "no")
                        ? "authorised-self"
                        : !answers.has("anyone-authorised")
                                ? "anyone-authorised"
                                : answers.chose("anyone-authorised", "yes") && !answers.has("agreed-with-them")
                                        ? "agreed-with-them"
                                        : "council-suitable";
            }
            if (finding.place().equals(place)) {
                return ConditionsRead.field(condition);
            }
        }
        return finding.place();
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.ASKED_FOR || state.paying());
    }
}
