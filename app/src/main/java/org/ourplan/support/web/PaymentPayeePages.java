package org.ourplan.support.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Kin;
import org.ourplan.law.directpayments.Payee;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.Readiness;
import org.ourplan.support.SettingUpPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is paid from it; a partner, or a close relative at home, only where a manager says why that is necessary. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-9", "DP-10", "DP-26"})
class PaymentPayeePages {

    private static final String PAGE = PaymentForms.ONE + "/payees";
    private static final String BUTTON = "Save";

    private final SettingUpPayment settingUp;
    private final PaymentForms forms;

    PaymentPayeePages(SettingUpPayment settingUp, PaymentForms forms) {
        this.settingUp = settingUp;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        return forms.open(person, found(person, payment), form(person), BUTTON, Answers.none());
    }

    @PostMapping(PAGE)
    Object add(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = form(person);
        var problems = PaymentForms.problems(form, answers);
        problems.when(
                answers.chose("kin", Kin.THE_COUNCIL.name()) && !answers.has("why-council"),
                "why-council",
                "A direct payment does not normally buy the council’s own service. Say why it is right here.");
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        settingUp.payee(person, payment, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved: " + answers.one("name") + ".");
    }

    @PostMapping(PAGE + "/{payee}/take-out")
    Object takeOut(PersonInView person, @PathVariable UUID payment, @PathVariable int payee, SignedIn by) {
        var paid = payee(found(person, payment), payee);
        settingUp.takeOut(person, payment, payee, by);
        return Redirect.to(found(person, payment).link(), paid.name() + " is taken out.");
    }

    @GetMapping(PAGE + "/{payee}/exception")
    @MayUse(
            value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    StepPage exception(PersonInView person, @PathVariable UUID payment, @PathVariable int payee) {
        var found = found(person, payment);
        return forms.open(person, found, exception(payee, payee(found, payee)), BUTTON, Answers.none());
    }

    @PostMapping(PAGE + "/{payee}/exception")
    @MayUse(
            value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Object except(
            PersonInView person, @PathVariable UUID payment, @PathVariable int payee, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = exception(payee, payee(found, payee));
        var problems = reviewDay(PaymentForms.problems(form, answers), answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        settingUp.exception(person, payment, payee, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved: paying them is necessary, and why.");
    }

    private Problems reviewDay(Problems problems, Answers answers) {
        PaymentForms.day(
                problems, answers, "review", "Enter the day on which this is looked at again, such as 27 3 2027.");
        return problems.when(
                answers.date("review")
                        .filter(day -> !day.isAfter(forms.today()))
                        .isPresent(),
                "review-day",
                "The day on which this is looked at again must be after today.");
    }

    private static Payee payee(DirectPayment found, int number) {
        return Readiness.payees(found).stream()
                .filter(one -> one.number() == number)
                .map(Readiness.Paid::payee)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP || state.paying());
    }

    private static PartForm form(PersonInView person) {
        return PartForm.of(
                "payees",
                "Who will be paid?",
                "One at a time. Anybody may be paid but a partner, or a close relative who lives in the same household.",
                Question.line("name", "Their name, or the name of the business").needed("Enter who will be paid."),
                Question.one(
                                "kin",
                                "Who are they to " + person.callThem() + "?",
                                PaymentForms.options(Kin.values(), Kin::words))
                        .needed("Choose who they are to " + person.callThem() + "."),
                Question.yesNo("household", "Do they live in the same household?")
                        .needed("Say whether they live in the same household."),
                Question.words("why-council", "If it is the council’s own service: why is that right here?"));
    }

    private static PartForm exception(int number, Payee payee) {
        return new PartForm(
                "payees/" + number + "/exception",
                "Is it necessary to pay " + payee.name() + "?",
                "",
                payee.name() + " is close to the person (" + payee.kin().words()
                        + "). The law allows it only where we consider it necessary (SI 2014/2871 reg 3(2)).",
                List.of(
                        Question.words("why", "Why is it necessary?").needed("Say why it is necessary."),
                        Question.one(
                                        "purpose",
                                        "What for?",
                                        PaymentForms.options(Payee.Purpose.values(), Payee.Purpose::words))
                                .needed("Choose what it is for."),
                        Question.date("review", "On which day is this looked at again?")));
    }
}
