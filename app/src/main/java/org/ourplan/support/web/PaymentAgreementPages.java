package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.AskingForPayment;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.Readiness;
import org.ourplan.support.SettingUpPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The agreement that whoever receives the money signs (DP-33), the start, and the end of the wish for one. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-33")
class PaymentAgreementPages {

    private static final String SIGNED = PaymentForms.ONE + "/signed";
    private static final String NOT_WANTED = PaymentForms.ONE + "/not-wanted";

    private final SettingUpPayment settingUp;
    private final AskingForPayment asking;
    private final PaymentForms forms;

    PaymentAgreementPages(SettingUpPayment settingUp, AskingForPayment asking, PaymentForms forms) {
        this.settingUp = settingUp;
        this.asking = asking;
        this.forms = forms;
    }

    @PostMapping(PaymentForms.ONE + "/agreement")
    Object make(PersonInView person, @PathVariable UUID payment, SignedIn by) {
        settingUp.makeAgreement(person, payment, by);
        return Redirect.to(
                forms.find(person, payment).link(),
                "The agreement is made. Give it to whoever receives the money to sign.");
    }

    @GetMapping(SIGNED)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = toSign(person, payment);
        return forms.open(
                person, found, signing(found), "Save", forms.today("on").with("name", found.receiverName()));
    }

    @PostMapping(SIGNED)
    Object signed(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = toSign(person, payment);
        var form = signing(found);
        var problems = PaymentForms.problems(form, answers);
        problems.when(
                answers.has("name") && !answers.one("name").equalsIgnoreCase(found.receiverName()),
                "name",
                "Whoever receives the money signs: " + found.receiverName() + ".");
        PaymentForms.day(problems, answers, "on", "Enter the day on which it was signed, such as 27 3 2027.");
        problems.when(
                answers.date("on").filter(forms.today()::isBefore).isPresent(),
                "on-day",
                "The day on which it was signed cannot be after today.");
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save", answers, problems);
        }
        settingUp.sign(person, payment, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved: the agreement is signed.");
    }

    private DirectPayment toSign(PersonInView person, UUID payment) {
        var found = forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP || state.paying());
        if (!Readiness.agreementHolds(found)) {
            throw new Refused(
                    java.util.List.of("First make the agreement, from how it is paid as it stands now."), found.link());
        }
        return found;
    }

    private static PartForm signing(DirectPayment payment) {
        return PartForm.of(
                "signed",
                "The agreement was signed",
                payment.receiverName() + " receives the money, signs, and answers for it.",
                Question.line("name", "Who signed it?").needed("Enter who signed it."),
                Question.date("on", "On which day?"),
                Question.one(
                                "how",
                                "How was it signed?",
                                Question.option("paper", "On paper"),
                                Question.option("screen", "On a screen"),
                                Question.option("said", "Said aloud before a witness, because they cannot sign"))
                        .needed("Choose how it was signed."));
    }

    @PostMapping(PaymentForms.ONE + "/start")
    ResponseEntity<Void> start(PersonInView person, @PathVariable UUID payment, SignedIn by) {
        var found = forms.find(person, payment);
        var stops = settingUp.start(person, payment, by);
        if (!stops.isEmpty()) {
            throw new Refused(stops.stream().map(Finding::sentence).toList(), found.link());
        }
        return Redirect.to(found.link(), "The payments have begun. The first is due on its first day.");
    }

    @GetMapping(NOT_WANTED)
    StepPage notWanted(PersonInView person, @PathVariable UUID payment) {
        var found = notYetPaid(person, payment);
        return forms.open(person, found, notWanted(person), "Save", Answers.none());
    }

    @PostMapping(NOT_WANTED)
    Object recordNotWanted(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = notYetPaid(person, payment);
        var form = notWanted(person);
        var problems = PaymentForms.problems(form, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save", answers, problems);
        }
        asking.notWanted(person, payment, answers.one("why"), by);
        return Redirect.to(found.link(), "Saved: it is no longer asked for.");
    }

    private DirectPayment notYetPaid(PersonInView person, UUID payment) {
        return forms.in(
                person, payment, state -> state == PaymentState.ASKED_FOR || state == PaymentState.TO_BE_SET_UP);
    }

    private static PartForm notWanted(PersonInView person) {
        return PartForm.of(
                "not-wanted",
                "The direct payment is no longer asked for",
                "Nobody is made to take one. " + person.callThem() + " can ask again at any time.",
                Question.words("why", "What did they say?").needed("Write what they said."));
    }
}
