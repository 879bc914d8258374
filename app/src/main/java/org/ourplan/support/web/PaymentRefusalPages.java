package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Condition;
import org.ourplan.law.directpayments.Outcome;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.ConditionsRead;
import org.ourplan.support.DecidingConditions;
import org.ourplan.support.DirectPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says in writing why there is no direct payment: there only while a recorded condition is not met (DP-24). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-24")
class PaymentRefusalPages {

    private static final String PAGE = PaymentForms.ONE + "/refusal";
    private static final String BUTTON = "Make the letter and record the refusal";

    private final DecidingConditions deciding;
    private final PaymentForms forms;

    PaymentRefusalPages(DecidingConditions deciding, PaymentForms forms) {
        this.deciding = deciding;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = found(person, payment);
        var answers = Answers.none();
        for (var condition : notMet(found)) {
            answers = answers.with(change(condition), condition.wouldChange());
        }
        return forms.open(person, found, form(person, notMet(found)), BUTTON, answers);
    }

    @PostMapping(PAGE)
    Object refuse(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = form(person, notMet(found));
        var problems = PaymentForms.problems(form, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        deciding.refuse(person, payment, answers.only(form.fields()), by);
        return Redirect.to(
                person.id().link() + "/documents", "The letter is made. Give it to " + person.callThem() + ".");
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.ASKED_FOR);
    }

    private List<Condition> notMet(DirectPayment found) {
        if (ConditionsRead.recorded(found, forms.today()) instanceof Outcome.NotMet notMet) {
            return notMet.conditions();
        }
        throw new Refused(
                List.of("A direct payment can be refused only because a condition is not met. First go through the"
                        + " conditions."),
                found.link() + "/conditions");
    }

    private static String change(Condition condition) {
        return "change-" + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PartForm form(PersonInView person, List<Condition> notMet) {
        var questions = new ArrayList<Question>();
        for (var condition : notMet) {
            questions.add(Question.words(change(condition), "What would need to change?")
                    .hint("Because " + condition.notMet() + ". " + person.callThem()
                            + " reads your answer in the letter.")
                    .needed("Say what would need to change: " + condition.notMet() + "."));
        }
        questions.add(Question.words("meanwhile", "How are these needs met instead?")
                .hint("Nobody goes without care because there is no direct payment.")
                .needed("Say how these needs are met instead."));
        return new PartForm(
                "refusal",
                "Why there is no direct payment",
                "",
                "The letter gives these reasons, and how to ask us to look again or complain.",
                questions);
    }
}
