package org.ourplan.support.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Stopping;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.StoppingPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for money back: a discretion, with everything that is weighed written down (DP-22). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-22")
class PaymentPayBackPages {

    private static final String PAGE = PaymentForms.ONE + "/pay-back";
    private static final String BUTTON = "Make the letter";

    private final StoppingPayment stopping;
    private final PaymentForms forms;

    PaymentPayBackPages(StoppingPayment stopping, PaymentForms forms) {
        this.stopping = stopping;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        return forms.open(person, begun(person, payment), form(), BUTTON, Answers.none());
    }

    @PostMapping(PAGE)
    Object ask(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = begun(person, payment);
        var problems = problems(found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form(), BUTTON, answers, problems);
        }
        stopping.payBack(person, payment, answers.only(form().fields()), by);
        return Redirect.to(
                person.id().link() + "/documents", "The letter is made. Give it to " + person.callThem() + ".");
    }

    private static Problems problems(DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form(), answers);
        PaymentForms.pounds(problems, answers, "amount", "Enter how much you ask for.");
        var paid = found.account().paid();
        problems.when(
                answers.money("amount").filter(amount -> amount.signum() == 0).isPresent(),
                "amount",
                "To ask for nothing needs no letter. Enter an amount, or go back.");
        problems.when(
                answers.money("amount")
                        .filter(amount -> amount.compareTo(paid) > 0)
                        .isPresent(),
                "amount",
                "That is more than was ever paid: " + org.ourplan.platform.web.InWords.pounds(paid) + ".");
        return PaymentForms.add(
                problems,
                form(),
                Stopping.reclaim(
                        answers.one("reasons"),
                        answers.one("hardship"),
                        answers.one("mistake"),
                        answers.one("proportion")));
    }

    private DirectPayment begun(PersonInView person, UUID payment) {
        var found = forms.find(person, payment);
        if (found.terms() == null) {
            throw new Refused(List.of("Nothing has been paid yet."), found.link());
        }
        return found;
    }

    private static PartForm form() {
        return PartForm.of(
                "pay-back",
                "Should money be asked back?",
                "Nobody has to ask for it. It is fair only after all of this was weighed.",
                Question.line("amount", "How much?").hint("Pounds, for example 120.50"),
                Question.words("reasons", "For what reasons?").hint("They read all of this in the letter."),
                Question.words("hardship", "What would paying it back mean for them?"),
                Question.words("mistake", "Was it an honest mistake, and how did you weigh that?"),
                Question.words("proportion", "Why this amount, and not less or nothing?"),
                Question.words("how", "How could they pay it back?")
                        .hint("For example in parts that they can afford")
                        .needed("Say how they could pay it back."));
    }
}
