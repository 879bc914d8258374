package org.ourplan.support.web;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Frequency;
import org.ourplan.law.directpayments.LocalConditions;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.Readiness;
import org.ourplan.support.SettingUpPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How it is paid: net or gross, how often, from when, how, and what we ask for. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-11", "DP-25", "DP-27"})
class PaymentTermsPages {

    private static final String PAGE = PaymentForms.ONE + "/terms";
    private static final String BUTTON = "Save";

    private final SettingUpPayment settingUp;
    private final PaymentForms forms;

    PaymentTermsPages(SettingUpPayment settingUp, PaymentForms forms) {
        this.settingUp = settingUp;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = found(person, payment);
        var said = found.said(EntryKind.TERMS);
        return forms.open(
                person,
                found,
                form(found),
                BUTTON,
                said.isEmpty()
                        ? Answers.of("frequency", "FOUR_WEEKLY", "returns", "SIX_MONTHS", "condition", "NONE")
                        : said);
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = form(found);
        var problems = problems(form, found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        settingUp.keep(person, payment, EntryKind.TERMS, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved how it is paid.");
    }

    private Problems problems(PartForm form, DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form, answers);
        PaymentForms.day(problems, answers, "start", "Enter the first day that is paid for, such as 27 3 2027.");
        problems.when(
                answers.date("start").filter(found.askedOn()::isAfter).isPresent(),
                "start-day",
                "The first day that is paid for cannot be before it was asked for, on " + InWords.date(found.askedOn())
                        + ".");
        problems.when(
                answers.date("start").filter(latest()::isBefore).isPresent(),
                "start-day",
                "The first day that is paid for must be within a year from today.");
        problems.when(
                !answers.chose("condition", "NONE") && !answers.has("condition-words"),
                "condition-words",
                "Write the condition. It stands in the agreement.");
        if (problems.isEmpty()) {
            PaymentForms.add(
                    problems,
                    form,
                    LocalConditions.check(
                            LocalConditions.Kind.valueOf(answers.one("condition")),
                            LocalConditions.ReturnsEvery.valueOf(answers.one("returns")),
                            answers.one("why-often")));
        }
        return problems;
    }

    private LocalDate latest() {
        return forms.today().plusYears(1);
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP);
    }

    private static PartForm form(DirectPayment payment) {
        var net = Readiness.sum(payment, true);
        return PartForm.of(
                "terms",
                "How is it paid?",
                "The plan has " + InWords.pounds(payment.weekly()) + " a week for these needs. The person pays "
                        + InWords.pounds(payment.pays()) + " a week of it.",
                Question.one(
                                "net",
                                "With or without what the person pays?",
                                Question.option(
                                        "net",
                                        "Without it (net): " + InWords.pounds(net.payment()) + " a week",
                                        "The person puts their own part into the account."),
                                Question.option(
                                        "gross",
                                        "With it (gross): " + InWords.pounds(payment.weekly()) + " a week",
                                        "We send the person a bill for " + InWords.pounds(payment.pays()) + " a week."))
                        .needed("Choose whether it is paid with or without what the person pays."),
                Question.one(
                                "frequency",
                                "How often is it paid?",
                                PaymentForms.options(Frequency.values(), Frequency::words))
                        .needed("Choose how often it is paid."),
                Question.date("start", "What is the first day that is paid for?"),
                Question.one(
                                "way",
                                "Where is it paid to?",
                                PaymentForms.options(LocalConditions.Way.values(), LocalConditions.Way::words))
                        .hint("The choice is theirs.")
                        .needed("Choose where it is paid to."),
                Question.line("finance-reference", "Which reference does the finance system know the account by?")
                        .hint("Bank details stay in the finance system. They are not kept here.")
                        .needed("Enter the reference in the finance system."),
                Question.one(
                                "returns",
                                "How often do we ask what was spent?",
                                PaymentForms.options(
                                        LocalConditions.ReturnsEvery.values(), LocalConditions.ReturnsEvery::words))
                        .hint("No more often than is needed.")
                        .needed("Choose how often we ask what was spent."),
                Question.words("why-often", "If every 4 weeks: why is that needed here?"),
                Question.one(
                                "condition",
                                "Do we set a condition of our own?",
                                PaymentForms.options(LocalConditions.Kind.values(), LocalConditions.Kind::words))
                        .hint("Never a particular provider: they may buy from anybody (SI 2014/2871 reg 4).")
                        .needed("Choose whether we set a condition of our own."),
                Question.words("condition-words", "If so: the condition, as it stands in the agreement"));
    }
}
