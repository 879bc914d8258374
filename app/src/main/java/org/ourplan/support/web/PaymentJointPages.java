package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.Statements;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.HoldingJointMoney;
import org.ourplan.support.JointMoneyRead;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Other public money in the same account, as with an NHS personal health budget: whose, how much a week, for what (DP-30). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries({"DP-30", "PB-3"})
class PaymentJointPages {

    private static final String PAGE = PaymentForms.ONE + "/joint";

    private final HoldingJointMoney joint;
    private final Statements statements;
    private final PaymentForms forms;

    PaymentJointPages(HoldingJointMoney joint, Statements statements, PaymentForms forms) {
        this.joint = joint;
        this.statements = statements;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = open(person, payment);
        return forms.open(person, found, form(), "Save", fromThePlan(found));
    }

    /** The first money that the plan shows beside its budget and that is not here yet: nothing is typed twice. */
    private Answers fromThePlan(DirectPayment found) {
        return inPlan(found).stream()
                .filter(money -> JointMoneyRead.held(found).stream()
                        .noneMatch(held -> held.share().weekly().compareTo(money.pounds()) == 0))
                .findFirst()
                .map(money -> Answers.of(
                        "what", money.what(), "weekly", money.pounds().toPlainString()))
                .orElse(Answers.none());
    }

    private List<MoneyApart> inPlan(DirectPayment found) {
        return statements.entered(found.person(), found.plan()).apart().stream()
                .filter(money -> money.kind() == MoneyApart.Kind.OTHER_PUBLIC_MONEY)
                .toList();
    }

    @PostMapping(PAGE)
    Object add(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = open(person, payment);
        var problems = problems(found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form(), "Save", answers, problems);
        }
        joint.add(person, payment, answers.only(form().fields()), by);
        var weekly = answers.money("weekly").orElseThrow();
        var shown = inPlan(found).stream().anyMatch(money -> money.pounds().compareTo(weekly) == 0);
        return Redirect.to(
                found.link(),
                "Saved: money from " + answers.one("payer") + "."
                        + (shown
                                ? ""
                                : " The statement of the plan does not show it yet. Let the next version of the plan show it"
                                        + " as other public money."));
    }

    private Problems problems(DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form(), answers);
        PaymentForms.pounds(problems, answers, "weekly", "Enter how much it is a week.");
        problems.when(
                answers.money("weekly").filter(pounds -> pounds.signum() == 0).isPresent(),
                "weekly",
                "Enter an amount above 0, or do not add it.");
        problems.when(
                JointMoneyRead.held(found).stream()
                        .anyMatch(held -> held.share().payer().equalsIgnoreCase(answers.one("payer"))),
                "payer",
                "This body is there already. Take it out first where something about it changed.");
        return problems.when(
                answers.date("review")
                        .filter(day -> !day.isAfter(forms.today()))
                        .isPresent(),
                "review-day",
                "The day by which they look at it again must be after today.");
    }

    @PostMapping(PAGE + "/{share}/take-out")
    ResponseEntity<Void> takeOut(
            PersonInView person, @PathVariable UUID payment, @PathVariable int share, SignedIn by) {
        var found = open(person, payment);
        var held = JointMoneyRead.held(found).stream()
                .filter(one -> one.number() == share)
                .findFirst()
                .orElseThrow(NotFound::new);
        joint.takeOut(person, payment, share, by);
        return Redirect.to(found.link(), "Money from " + held.share().payer() + " is taken out.");
    }

    private DirectPayment open(PersonInView person, UUID payment) {
        return forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP || state.paying());
    }

    private static PartForm form() {
        var questions = new ArrayList<Question>();
        questions.add(Question.one(
                        "from",
                        "What kind of money is it?",
                        PaymentForms.options(JointMoney.From.values(), JointMoney.From::words))
                .needed("Choose what kind of money it is."));
        questions.add(Question.line("payer", "Who pays it?")
                .hint("The name of the body, for example the NHS integrated care board")
                .needed("Enter who pays it."));
        questions.add(Question.line("weekly", "How much is it a week?").hint("Pounds, for example 50.00"));
        questions.add(Question.line("what", "What is it for?").needed("Say what it is for."));
        questions.add(Question.heading(
                "What they would ask for by themselves",
                "Next you agree with them on one return, so that nobody has to tell the same things twice."));
        questions.add(Question.one(
                        "every",
                        "How often would they ask what was spent?",
                        PaymentForms.options(ReturnsEvery.values(), ReturnsEvery::words))
                .needed("Choose how often they would ask what was spent."));
        questions.add(Question.several("papers", "Which papers would they ask for?", papers()));
        questions.add(Question.date("review", "By which day do they look at it again?")
                .hint("Leave it empty if they have set no day. For example, 27 3 2027"));
        return new PartForm(
                "joint",
                "Money from somebody else in the same account",
                "",
                "Other public money never changes the personal budget. It only shares the account and the paperwork.",
                questions);
    }

    static List<Question.Option> papers() {
        return List.of(PaymentForms.options(JointMoney.Paper.values(), JointMoney.Paper::words));
    }
}
