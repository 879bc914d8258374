package org.ourplan.support.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.AskingForPayment;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.PlanForPayment;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Records that a direct payment was asked for: by whom, for which needs, who would receive it. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PaymentAskPages {

    private static final String PAGE = "/people/{person}/money/direct-payments/ask";

    private final AskingForPayment asking;
    private final PlanForPayment plans;
    private final PaymentForms forms;

    PaymentAskPages(AskingForPayment asking, PlanForPayment plans, PaymentForms forms) {
        this.asking = asking;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person) {
        var plan = plan(person);
        var answers = forms.today("on");
        var direct = PlanForPayment.paidFor(plan).stream()
                .filter(need -> PlanForPayment.byDirectPayment(plan, need.reference()))
                .map(need -> need.reference())
                .toList();
        var given = new java.util.LinkedHashMap<>(answers.given());
        given.put("need", direct);
        return page(person, plan, new Answers(given), Problems.none());
    }

    @PostMapping(PAGE)
    Object ask(PersonInView person, Answers answers, SignedIn by) {
        var plan = plan(person);
        var form = form(person, plan);
        var problems = PaymentForms.problems(form, answers);
        for (var receiver : List.of(Receiver.NOMINEE, Receiver.AUTHORISED_PERSON)) {
            problems.when(
                    answers.chose("receiver", receiver.name()) && !answers.has(nameOf(receiver)),
                    nameOf(receiver),
                    "Enter the name of who would receive the money.");
        }
        PaymentForms.day(problems, answers, "on", "Enter the day on which it was asked for, such as 27 3 2027.");
        problems.when(
                answers.date("on").filter(forms.today()::isBefore).isPresent(),
                "on-day",
                "The day on which it was asked for cannot be after today.");
        problems.when(
                AskingForPayment.chosen(plan, answers).isEmpty(),
                "need",
                "Choose at least one need that the plan pays for.");
        if (!problems.isEmpty()) {
            return page(person, plan, answers, problems);
        }
        var on = answers.date("on").orElseGet(LocalDate::now);
        var payment = asking.ask(person, answers.only(form.fields()), on, by);
        return Redirect.to(payment.link() + "/conditions", "Recorded: a direct payment was asked for.");
    }

    private PlanRecord plan(PersonInView person) {
        return plans.inForce(person.id())
                .orElseThrow(() -> new Refused(
                        List.of("There is no plan in force yet. A direct payment is for needs in an agreed plan."),
                        DirectPayment.all(person.id())));
    }

    private StepPage page(PersonInView person, PlanRecord plan, Answers answers, Problems problems) {
        return new StepPage(
                "Direct payments of " + person.callThem(),
                form(person, plan),
                List.of(),
                DirectPayment.all(person.id()) + "/ask",
                "Save and go to the conditions",
                answers,
                problems,
                DirectPayment.all(person.id()),
                200);
    }

    /** The field of the receiver's name. */
    static String nameOf(Receiver receiver) {
        return receiver.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-name";
    }

    /** The needs the plan pays for, as choices. */
    static List<Question.Option> needs(PlanRecord plan) {
        return PlanForPayment.paidFor(plan).stream()
                .map(need -> Question.option(
                        need.reference(), need.title(), InWords.pounds(need.weekly()) + " a week in the plan"))
                .toList();
    }

    private static PartForm form(PersonInView person, PlanRecord plan) {
        return PartForm.of(
                "ask",
                "A direct payment was asked for",
                "Nobody has to take one, and nobody may be refused one whose conditions are met.",
                Question.one(
                                "receiver",
                                "Who asked, and who would receive the money?",
                                Question.option("THE_PERSON", person.callThem() + " asked, and receives it"),
                                Question.option(
                                                "NOMINEE",
                                                person.callThem() + " asked, and somebody they chose receives it")
                                        .then(Question.line("nominee-name", "The name of who they chose")),
                                Question.option(
                                                "AUTHORISED_PERSON",
                                                "Somebody authorised asked and receives it, because "
                                                        + person.callThem() + " cannot decide to ask")
                                        .then(Question.line("authorised-person-name", "The name of who asked")))
                        .needed("Choose who asked, and who would receive the money."),
                Question.date("on", "On which day was it asked for?"),
                Question.several("need", "For which needs?", needs(plan))
                        .hint("It may be for all of them or only for some."),
                Question.yesNo("after-care", "Is this after-care under section 117 of the Mental Health Act 1983?")
                        .hint("After-care is free: nothing is taken off for a contribution.")
                        .needed("Say whether this is after-care under section 117."));
    }
}
