package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.PaymentReview;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.LookingAfterPayment;
import org.ourplan.support.PaymentReviewForm;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A review of a direct payment (SI 2014/2871 reg 7), and what asks for one at once. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-15", "DP-16", "DP-17", "DP-28"})
class PaymentReviewPages {

    private static final String REVIEW = PaymentForms.ONE + "/review";
    private static final String CONCERN = PaymentForms.ONE + "/concern";

    private final LookingAfterPayment lookingAfter;
    private final PaymentForms forms;

    PaymentReviewPages(LookingAfterPayment lookingAfter, PaymentForms forms) {
        this.lookingAfter = lookingAfter;
        this.forms = forms;
    }

    @GetMapping(REVIEW)
    StepPage review(PersonInView person, @PathVariable UUID payment) {
        var found = paid(person, payment);
        return forms.open(person, found, review(person, found), "Save the review", forms.today("on"));
    }

    @PostMapping(REVIEW)
    Object reviewed(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = paid(person, payment);
        var form = review(person, found);
        var problems = problems(form, PaymentReviewForm.invited(person, found, answers), answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, "Save the review", answers, problems);
        }
        var on = answers.date("on").orElseThrow();
        lookingAfter.reviewed(person, payment, answers.only(form.fields()), on, by);
        return answers.chose("still-met", "no")
                ? Redirect.to(
                        found.link() + "/conditions", "The review is saved. Next: go through the conditions again.")
                : Redirect.to(found.link(), "The review is saved, and the day of the next is set.");
    }

    private Problems problems(PartForm form, List<PaymentReview.Invited> invited, Answers answers) {
        var problems = PaymentForms.problems(form, answers);
        PaymentForms.day(problems, answers, "on", "Enter the day of the review, such as 27 3 2027.");
        problems.when(
                answers.date("on").filter(forms.today()::isBefore).isPresent(),
                "on-day",
                "The day of the review cannot be after today.");
        form.all().stream()
                .filter(question -> question.name().startsWith("again-"))
                .forEach(question -> problems.when(
                        answers.date(question.name())
                                .filter(day -> !day.isAfter(forms.today()))
                                .isPresent(),
                        question.name() + "-day",
                        "The day by which they look at it again must be after today."));
        for (var at = 0; at < invited.size(); at++) {
            var found = PaymentReview.check(List.of(invited.get(at)));
            if (!found.isEmpty()) {
                problems.add(
                        answers.has("invited-" + at) ? "why-not-" + at : "invited-" + at,
                        found.getFirst().sentence());
            }
        }
        return problems;
    }

    private static PartForm review(PersonInView person, DirectPayment payment) {
        var asked = PaymentReviewForm.of(person, payment);
        var questions = new ArrayList<Question>();
        questions.add(Question.date("on", "On which day was it?"));
        questions.addAll(asked.questions());
        return new PartForm(asked.place(), asked.title(), asked.small(), asked.lead(), questions);
    }

    @GetMapping(CONCERN)
    StepPage concern(PersonInView person, @PathVariable UUID payment) {
        return forms.open(person, paid(person, payment), concern(), "Save", Answers.none());
    }

    @PostMapping(CONCERN)
    Object concerned(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = paid(person, payment);
        var problems = PaymentForms.problems(concern(), answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, concern(), "Save", answers, problems);
        }
        var trigger = PaymentReview.Trigger.valueOf(answers.one("trigger"));
        lookingAfter.concern(person, payment, trigger, answers.only(concern().fields()), by);
        return Redirect.to(
                found.link(), "Saved. The payments go on; a review is on the work list where one is asked for.");
    }

    private DirectPayment paid(PersonInView person, UUID payment) {
        return forms.in(person, payment, PaymentState::paying);
    }

    private static PartForm concern() {
        return PartForm.of(
                "concern",
                "Something to look at",
                "Nothing here stops the payments by itself.",
                Question.one(
                                "trigger",
                                "What is it?",
                                PaymentForms.options(PaymentReview.Trigger.values(), PaymentReview.Trigger::words))
                        .needed("Choose what it is."),
                Question.words("words", "What was seen or said, and by whom?").needed("Write what was seen or said."));
    }
}
