package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.SettingUpPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether somebody is employed with it: the information about that, and the money for it (DP-29). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-29")
class PaymentEmployerPages {

    private static final String PAGE = PaymentForms.ONE + "/employer";
    private static final String BUTTON = "Save";

    private final SettingUpPayment settingUp;
    private final PaymentForms forms;

    PaymentEmployerPages(SettingUpPayment settingUp, PaymentForms forms) {
        this.settingUp = settingUp;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = found(person, payment);
        return forms.open(person, found, form(), BUTTON, found.said(EntryKind.EMPLOYER));
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var problems = problems(answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form(), BUTTON, answers, problems);
        }
        settingUp.keep(person, payment, EntryKind.EMPLOYER, answers.only(form().fields()), by);
        return Redirect.to(found.link(), "Saved whether somebody is employed.");
    }

    private Problems problems(Answers answers) {
        var problems = PaymentForms.problems(form(), answers);
        if (answers.chose("employs", "yes")) {
            PaymentForms.day(
                    problems, answers, "informed", "Enter the day on which they got the information for employers.");
            problems.when(
                    answers.date("informed").filter(forms.today()::isBefore).isPresent(),
                    "informed-day",
                    "The day on which they got the information cannot be after today.");
            PaymentForms.pounds(
                    problems, answers, "on-costs", "Enter how much of the payment is for being an employer.");
            problems.when(
                    answers.money("on-costs")
                            .filter(amount -> amount.signum() == 0)
                            .isPresent(),
                    "on-costs",
                    "Being an employer costs something: tax, National Insurance, pension, insurance. Enter how much.");
        }
        return problems;
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP);
    }

    private static PartForm form() {
        return PartForm.of(
                "employer",
                "Will somebody be employed?",
                "",
                Question.ifYes(
                                "employs",
                                "Will somebody be employed with the direct payment?",
                                Question.date("informed", "On which day did they get the information for employers?")
                                        .hint("It says what an employer does about tax, National Insurance, a pension,"
                                                + " insurance, and criminal record checks."),
                                Question.line(
                                                "on-costs",
                                                "How much of the payment a week is for the costs of being an employer?")
                                        .hint("Pounds, for example 12.50"))
                        .needed("Say whether somebody will be employed."));
    }
}
