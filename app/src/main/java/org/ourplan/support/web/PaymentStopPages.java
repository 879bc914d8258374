package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Outcome;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.directpayments.Stopping;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.ConditionsRead;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.StoppingPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stopping a direct payment, by steps that leave nobody without care (DP-23); going on after all; closing the account. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-21", "DP-23"})
class PaymentStopPages {

    private static final String STOP = PaymentForms.ONE + "/stop";
    private static final String GO_ON = PaymentForms.ONE + "/go-on";
    private static final String CLOSE = PaymentForms.ONE + "/close";
    private static final String BUTTON = "Make the letter and stop the payments";

    private final StoppingPayment stopping;
    private final PaymentForms forms;

    PaymentStopPages(StoppingPayment stopping, PaymentForms forms) {
        this.stopping = stopping;
        this.forms = forms;
    }

    @GetMapping(STOP)
    StepPage stop(PersonInView person, @PathVariable UUID payment) {
        var found = beingPaid(person, payment);
        var mustStop = ConditionsRead.recorded(found, forms.today()) instanceof Outcome.NotMet;
        var employs = found.said(EntryKind.EMPLOYER).one("employs");
        var answers = Answers.of("employs", employs);
        return forms.open(
                person,
                found,
                form(),
                BUTTON,
                mustStop ? answers.with("why", Stopping.Why.CONDITION_NOT_MET.name()) : answers);
    }

    @PostMapping(STOP)
    Object decide(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = beingPaid(person, payment);
        var problems = problems(found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form(), BUTTON, answers, problems);
        }
        var missing = stopping.stop(person, payment, answers.only(form().fields()), by);
        return missing.isEmpty()
                ? Redirect.to(
                        person.id().link() + "/documents", "The letter is made. Give it to " + person.callThem() + ".")
                : forms.page(
                        person, found, form(), BUTTON, answers, PaymentForms.add(Problems.none(), form(), missing));
    }

    private Problems problems(DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form(), answers);
        if (problems.isEmpty()) {
            PaymentForms.add(problems, form(), Stopping.check(stopping.facts(answers)));
        }
        var terms = found.terms();
        problems.when(
                terms != null
                        && answers.date("last-day")
                                .filter(terms.start()::isAfter)
                                .isPresent(),
                "last-day-day",
                "The last day cannot be before the payments began"
                        + (terms == null ? "." : ", on " + InWords.date(terms.start()) + "."));
        problems.when(
                answers.date("discussed").filter(forms.today()::isBefore).isPresent(),
                "discussed-day",
                "The day you talked it over cannot be after today.");
        return problems;
    }

    private DirectPayment beingPaid(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.BEING_PAID);
    }

    private PartForm form() {
        var notice = stopping.noticeDays(forms.today());
        return PartForm.of(
                "stop",
                "Why and when does it stop?",
                "Talk it over first, look for help that would let it go on, and have other care in place before the last day."
                        + (notice == 0
                                ? " Our own figure for notice is missing from the local figures."
                                : " We give at least " + notice + " days’ notice (our own figure)."),
                Question.one(
                                "why",
                                "Why does it stop?",
                                PaymentForms.options(Stopping.Why.values(), Stopping.Why::words))
                        .needed("Choose why it stops."),
                Question.words("reasons", "What are the reasons?").hint("They read them in the letter."),
                Question.date("discussed", "On which day did you talk it over with them?"),
                Question.words("help", "What help did you look at that would let it go on?"),
                Question.date("last-day", "What is the last day that is paid for?"),
                Question.words("unsafe", "If there is less notice than that: why would notice be unsafe?"),
                Question.yesNo("employs", "Is somebody employed with it?")
                        .needed("Say whether somebody is employed with it."),
                Question.words("employer", "If so: how are notice, wages and redundancy settled?"),
                Question.words("replacement", "What care is in place from the day after?"),
                Question.words("no-replacement", "If none: why is none needed?"));
    }

    @GetMapping(GO_ON)
    StepPage goOn(PersonInView person, @PathVariable UUID payment) {
        return forms.open(person, stopping(person, payment), goOnForm(), "Go on paying", Answers.none());
    }

    @PostMapping(GO_ON)
    Object goesOn(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = stopping(person, payment);
        var problems = PaymentForms.problems(goOnForm(), answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, goOnForm(), "Go on paying", answers, problems);
        }
        stopping.goOn(person, payment, answers.one("why"), by);
        return Redirect.to(found.link(), "The payments go on.");
    }

    private static PartForm goOnForm() {
        return PartForm.of(
                "go-on",
                "The payments go on after all",
                "",
                Question.words("why", "Why?").needed("Say why they go on."));
    }

    @GetMapping(CLOSE)
    StepPage close(PersonInView person, @PathVariable UUID payment) {
        var found = over(person, payment);
        return forms.open(person, found, closeForm(found), "Close the account", Answers.none());
    }

    @PostMapping(CLOSE)
    Object closed(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = over(person, payment);
        var problems = PaymentForms.problems(closeForm(found), answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, closeForm(found), "Close the account", answers, problems);
        }
        stopping.close(person, payment, answers.only(closeForm(found).fields()), by);
        return Redirect.to(found.link(), "The account is closed.");
    }

    private DirectPayment over(PersonInView person, UUID payment) {
        var found = stopping(person, payment);
        var lastDay = found.terms() == null ? null : found.terms().lastDay();
        if (lastDay == null || !lastDay.isBefore(forms.today())) {
            throw new Refused(java.util.List.of("The last day that is paid for has not passed yet."), found.link());
        }
        return found;
    }

    private DirectPayment stopping(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.STOPPING);
    }

    private static PartForm closeForm(DirectPayment found) {
        return PartForm.of(
                "close",
                "Close the account",
                "What should be left: "
                        + DirectPaymentPage.pounds(found.account().balance()) + ". Nothing is taken back by itself.",
                Question.words("left", "What happens with what is left, or what is still owed to others?")
                        .needed("Say what happens with what is left."));
    }
}
