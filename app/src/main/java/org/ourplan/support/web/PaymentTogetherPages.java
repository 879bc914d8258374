package org.ourplan.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.LocalConditions.ReturnsEvery;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.EntryKind;
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

/** One return for everybody who pays: how often, with which papers and why, and who takes it (DP-30). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("DP-30")
class PaymentTogetherPages {

    private static final String PAGE = PaymentForms.ONE + "/one-return";
    private static final String BUTTON = "Save what was agreed";

    private final HoldingJointMoney joint;
    private final PaymentForms forms;

    PaymentTogetherPages(HoldingJointMoney joint, PaymentForms forms) {
        this.joint = joint;
        this.forms = forms;
    }

    @GetMapping(PAGE)
    StepPage form(PersonInView person, @PathVariable UUID payment) {
        var found = open(person, payment);
        return forms.open(person, found, form(found), BUTTON, found.said(EntryKind.JOINT_TOGETHER));
    }

    @PostMapping(PAGE)
    Object save(PersonInView person, @PathVariable UUID payment, Answers answers, SignedIn by) {
        var found = open(person, payment);
        var form = form(found);
        var problems = problems(form, found, answers);
        if (!problems.isEmpty()) {
            return forms.page(person, found, form, BUTTON, answers, problems);
        }
        joint.together(person, payment, answers.only(form.fields()), by);
        return Redirect.to(found.link(), "Saved: what everybody who pays asks for together.");
    }

    private Problems problems(PartForm form, DirectPayment found, Answers answers) {
        var problems = PaymentForms.problems(form, answers);
        for (var held : JointMoneyRead.held(found)) {
            var taken = answers.chose("takes-" + held.number(), "yes");
            var who = held.share().payer();
            problems.when(
                    taken && !answers.has("agreed-by-" + held.number()),
                    "agreed-by-" + held.number(),
                    "Enter who agreed for " + who + ".");
            problems.when(
                    taken && answers.date("agreed-on-" + held.number()).isEmpty(),
                    "agreed-on-" + held.number() + "-day",
                    "Enter the day on which " + who + " agreed, such as 27 3 2027.");
            problems.when(
                    answers.date("agreed-on-" + held.number())
                            .filter(forms.today()::isBefore)
                            .isPresent(),
                    "agreed-on-" + held.number() + "-day",
                    "The day on which " + who + " agreed cannot be after today.");
            problems.when(
                    answers.chose("takes-" + held.number(), "no") && !answers.has("why-not-" + held.number()),
                    "why-not-" + held.number(),
                    "Say why " + who + " does not take the one return.");
        }
        return problems.isEmpty() ? PaymentForms.add(problems, form, stops(found, answers)) : problems;
    }

    private static List<Finding> stops(DirectPayment found, Answers answers) {
        return JointMoneyRead.with(found, answers).findings().stream()
                .filter(Finding::stops)
                .toList();
    }

    private DirectPayment open(PersonInView person, UUID payment) {
        var found = forms.in(person, payment, state -> state == PaymentState.TO_BE_SET_UP || state.paying());
        if (found.joint().isEmpty()) {
            throw new Refused(
                    List.of("First say how it is paid, and whose money is held with it. One return is agreed on that."),
                    found.link());
        }
        return found;
    }

    @PostMapping(PaymentForms.ONE + "/one-return/sent")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> sent(PersonInView person, @PathVariable UUID payment, SignedIn by) {
        var found = forms.find(person, payment);
        joint.sent(person, payment, by);
        return Redirect.to(found.link(), "Saved: it was sent to everybody else who pays.");
    }

    private static PartForm form(DirectPayment payment) {
        var apart = JointMoneyRead.with(payment, Answers.none()).burden();
        var questions = new ArrayList<Question>();
        questions.add(Question.several(
                "papers-alone", "Which papers would the council ask for by itself?", PaymentJointPages.papers()));
        questions.add(Question.one(
                        "every",
                        "How often is the one return made?",
                        PaymentForms.options(ReturnsEvery.values(), ReturnsEvery::words))
                .hint("As seldom as everybody who pays can do with.")
                .needed("Choose how often the one return is made."));
        questions.add(Question.words("why-often", "If it is more often than one of them needs: why is that needed?"));
        questions.add(Question.several(
                        "papers",
                        "Which papers go with it?",
                        Stream.of(JointMoney.Paper.values())
                                .map(PaymentTogetherPages::kept)
                                .toList())
                .hint("Only what is needed. Each is given once, for everybody."));
        JointMoneyRead.held(payment).forEach(held -> questions.add(takes(held)));
        return new PartForm(
                "one-return",
                "One return for everybody who pays",
                "",
                "Apart they would ask for " + apart.returnsApart() + " returns a year: the council " + times(payment)
                        + ".",
                questions);
    }

    private static String times(DirectPayment payment) {
        var joint = JointMoneyRead.with(payment, Answers.none());
        var all = new ArrayList<String>();
        all.add(joint.council().every().words());
        joint.shares()
                .forEach(share ->
                        all.add(share.payer() + " " + share.asks().every().words()));
        return String.join("; ", all);
    }

    private static Question.Option kept(JointMoney.Paper paper) {
        return Question.option(paper.name(), PaymentForms.capital(paper.words()))
                .then(Question.words("why-" + paper.name(), "Why is this needed, and in proportion?"));
    }

    private static Question takes(JointMoneyRead.Held held) {
        var number = held.number();
        var who = held.share().payer();
        return Question.one(
                        "takes-" + number,
                        "Does " + who + " take the one return?",
                        Question.option("yes", "Yes")
                                .then(
                                        Question.line("agreed-by-" + number, "Who agreed?"),
                                        Question.date("agreed-on-" + number, "On which day?")),
                        Question.option("no", "Not yet").then(Question.words("why-not-" + number, "Why not?")))
                .needed("Say whether " + who + " takes the one return.");
    }
}
