package org.ourplan.support.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.AskingForPayment;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.DirectPayments;
import org.ourplan.support.LookingAfterPayment;
import org.ourplan.support.PlanForPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The person's own direct payment: what is paid and when, what is left, telling what was spent, asking to begin or stop. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyDirectPaymentPages {

    private static final String HERE = "/me/direct-payment";

    private final DirectPayments payments;
    private final AskingForPayment asking;
    private final LookingAfterPayment lookingAfter;
    private final PlanForPayment plans;
    private final PaymentForms forms;

    MyDirectPaymentPages(
            DirectPayments payments,
            AskingForPayment asking,
            LookingAfterPayment lookingAfter,
            PlanForPayment plans,
            PaymentForms forms) {
        this.payments = payments;
        this.asking = asking;
        this.lookingAfter = lookingAfter;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping(HERE)
    MyDirectPaymentPage mine(PersonInView me) {
        return new MyDirectPaymentPage(payments.now(me.id()).orElse(null));
    }

    @GetMapping(HERE + "/ask")
    StepPage ask(PersonInView me) {
        var plan = plan(me);
        return page(askForm(plan), Answers.none(), Problems.none(), "ask", "Ask for it");
    }

    @PostMapping(HERE + "/ask")
    Object asked(PersonInView me, Answers answers, SignedIn by) {
        var plan = plan(me);
        var problems = PaymentForms.problems(askForm(plan), answers);
        problems.when(AskingForPayment.chosen(plan, answers).isEmpty(), "need", "Choose at least one.");
        if (!problems.isEmpty()) {
            return page(askForm(plan), answers, problems, "ask", "Ask for it");
        }
        asking.ask(
                me,
                answers.only(askForm(plan).fields())
                        .with("receiver", "THE_PERSON")
                        .with("after-care", "no"),
                forms.today(),
                by);
        return Redirect.to(HERE, "Thank you. We have your request, and tell you what we decide and why.");
    }

    private PlanRecord plan(PersonInView me) {
        return plans.inForce(me.id())
                .orElseThrow(() -> new Refused(
                        List.of("You can ask for a direct payment once your plan is agreed and begins."), HERE));
    }

    private static PartForm askForm(PlanRecord plan) {
        return PartForm.of(
                "ask",
                "Ask for a direct payment",
                "You get the money and arrange your support yourself, with as much help as you want. You can ask for all of"
                        + " it or for a part. You can stop at any time, and your support goes on.",
                Question.several("need", "What do you want to arrange yourself?", PaymentAskPages.needs(plan)),
                Question.words("words", "Is there anything you want us to know?"));
    }

    @GetMapping(HERE + "/change")
    StepPage change(PersonInView me) {
        mineNow(me);
        return page(changeForm(), Answers.none(), Problems.none(), "change", "Send");
    }

    @PostMapping(HERE + "/change")
    Object changed(PersonInView me, Answers answers, SignedIn by) {
        var mine = mineNow(me);
        var problems = PaymentForms.problems(changeForm(), answers);
        if (!problems.isEmpty()) {
            return page(changeForm(), answers, problems, "change", "Send");
        }
        asking.askedByPerson(me, mine.id(), answers, by);
        return Redirect.to(HERE, "Thank you. The person who works with you has it now.");
    }

    private static PartForm changeForm() {
        return PartForm.of(
                "change",
                "Ask about my direct payment",
                "Nothing stops until we have talked with you and your support goes on in another way.",
                Question.one(
                                "what",
                                "What do you want?",
                                Question.option("stop", "To stop it"),
                                Question.option("change", "To change something"),
                                Question.option("help", "Help with it"))
                        .needed("Choose what you want."),
                Question.words("words", "Tell us more. A few words are enough.").needed("Write a few words."));
    }

    @GetMapping(HERE + "/spent")
    StepPage spent(PersonInView me) {
        var mine = begun(me);
        return page(ReturnForm.of(mine, true), ReturnForm.begin(mine, forms.today()), Problems.none(), "spent", "Send");
    }

    @PostMapping(HERE + "/spent")
    Object told(PersonInView me, Answers answers, SignedIn by) {
        var mine = begun(me);
        var form = ReturnForm.of(mine, true);
        var problems = ReturnForm.problems(mine, true, answers, forms.today());
        if (!problems.isEmpty()) {
            return page(form, answers, problems, "spent", "Send");
        }
        lookingAfter.returned(me, mine.id(), answers.only(form.fields()), by);
        return Redirect.to(HERE, "Thank you. We have what you spent.");
    }

    private DirectPayment mineNow(PersonInView me) {
        return payments.now(me.id())
                .filter(payment -> !payment.state().over())
                .orElseThrow(() -> new Refused(List.of("You have no direct payment now."), HERE));
    }

    private DirectPayment begun(PersonInView me) {
        return payments.now(me.id())
                .filter(payment -> payment.terms() != null)
                .orElseThrow(() -> new Refused(List.of("Your direct payment has not begun yet."), HERE));
    }

    private static StepPage page(PartForm form, Answers answers, Problems problems, String page, String button) {
        return new StepPage(
                "My direct payment", form, List.of(), HERE + "/" + page, button, answers, problems, HERE, 200);
    }
}
