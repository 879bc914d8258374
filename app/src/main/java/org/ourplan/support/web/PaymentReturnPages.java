package org.ourplan.support.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
import org.ourplan.support.LookingAfterPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was spent, written down for the person; and money that was paid back. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PaymentReturnPages {

    private static final String PAGE = PaymentForms.ONE + "/returns";
    private static final String PAID_BACK = PaymentForms.ONE + "/paid-back";

    private final LookingAfterPayment lookingAfter;
    private final PaymentForms forms;

    PaymentReturnPages(LookingAfterPayment lookingAfter, PaymentForms forms) {
        this.lookingAfter = lookingAfter;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = begun(person, payment);
        return forms.open(person, found, ReturnForm.of(found, false), "Save", ReturnForm.begin(found, forms.today()));
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = begun(person, payment);
        var form = ReturnForm.of(found, false);
        var problems = ReturnForm.problems(found, false, answers, forms.today());
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save", answers, problems);
        }
        var questions = lookingAfter.returned(person, payment, answers.only(form.fields()), by);
        return Redirect.to(
                found.link(),
                questions.isEmpty()
                        ? "Saved what was spent."
                        : "Saved what was spent. There is something to ask about; it is on the work list.");
    }

    @GetMapping(PAID_BACK)
    StepPage paidBack(PersonInView person, @PathVariable UUID payment) {
        return forms.open(person, begun(person, payment), paidBack(), "Save", forms.today("on"));
    }

    @PostMapping(PAID_BACK)
    Object savePaidBack(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = begun(person, payment);
        var problems = PaymentForms.problems(paidBack(), answers);
        PaymentForms.pounds(problems, answers, "amount", "Enter how much was paid back.");
        PaymentForms.day(problems, answers, "on", "Enter the day on which it came in, such as 27 3 2027.");
        problems.when(
                answers.date("on").filter(forms.today()::isBefore).isPresent(),
                "on-day",
                "The day on which it came in cannot be after today.");
        if (!problems.isEmpty()) {
            return forms.page(person, found, paidBack(), "Save", answers, problems);
        }
        lookingAfter.note(
                person, payment, EntryKind.PAID_BACK, answers.only(paidBack().fields()), by);
        return Redirect.to(found.link(), "Saved the money that was paid back.");
    }

    private DirectPayment begun(PersonInView person, UUID payment) {
        var found = forms.find(person, payment);
        if (found.terms() == null) {
            throw new Refused(java.util.List.of("The payments have not begun yet."), found.link());
        }
        return found;
    }

    private static PartForm paidBack() {
        return PartForm.of(
                "paid-back",
                "Money was paid back",
                "",
                Question.line("amount", "How much?").hint("Pounds, for example 120.50"),
                Question.date("on", "On which day did it come in?"),
                Question.words("why", "Why?").needed("Say why it was paid back."));
    }
}
