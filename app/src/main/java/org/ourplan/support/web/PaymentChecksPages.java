package org.ourplan.support.web;

import java.util.Arrays;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.AuthorisedChecks;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
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

/** The checks before an authorised person is paid (DP-12). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-12")
class PaymentChecksPages {

    private static final String PAGE = PaymentForms.ONE + "/checks";
    private static final String BUTTON = "Save";

    private final SettingUpPayment settingUp;
    private final PaymentForms forms;

    PaymentChecksPages(SettingUpPayment settingUp, PaymentForms forms) {
        this.settingUp = settingUp;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = found(person, payment);
        return forms.open(person, found, form(person, found), BUTTON, found.said(EntryKind.CHECKS));
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = found(person, payment);
        var form = form(person, found);
        var problems = PaymentForms.problems(form, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        settingUp.keep(person, payment, EntryKind.CHECKS, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved the checks.");
    }

    private DirectPayment found(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP);
    }

    private static PartForm form(PersonInView person, DirectPayment payment) {
        var who = Arrays.stream(AuthorisedChecks.Who.values())
                .filter(one -> one != AuthorisedChecks.Who.UNANSWERED)
                .toArray(AuthorisedChecks.Who[]::new);
        return PartForm.of(
                "checks",
                "Checks before " + payment.receiverName() + " is paid",
                "",
                Question.one(
                                "who",
                                "Who are they to " + person.callThem() + "?",
                                PaymentForms.options(who, AuthorisedChecks.Who::words))
                        .needed("Choose who they are."),
                Question.words("consulted", "Who was asked what they think, and what did they say?")
                        .hint("Those " + person.callThem() + " named, carers, and whoever may decide for them in law")
                        .needed("Say who was asked, and what they said."),
                Question.words(
                                "wishes",
                                "What do " + person.callThem()
                                        + "’s wishes, feelings and beliefs, past and present, say about it?")
                        .needed("Say what their wishes, feelings and beliefs say about it."),
                Question.yesNo("dbs", "Was an enhanced criminal record certificate (DBS) seen?")
                        .hint("Needed unless they are close family at home, a friend in the care, or an organisation.")
                        .needed("Say whether a certificate was seen."));
    }
}
