package org.ourplan.support.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.directpayments.JointMoney;
import org.ourplan.law.directpayments.Spending;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.support.DirectPayment;
import org.ourplan.support.JointMoneyRead;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What was spent on each need: the same questions to the person and to whoever writes it down for them (DP-20). */
@Carries({"DP-20", "DP-30"})
final class ReturnForm {

    private static final String HINT = "Pounds, for example 12.50. Write 0 if it was nothing.";

    private ReturnForm() {}

    static PartForm of(DirectPayment payment, boolean own) {
        var questions = new ArrayList<Question>();
        questions.add(Question.date("from", "From which day?"));
        questions.add(Question.date("to", "Up to which day?"));
        for (var need : payment.needs()) {
            questions.add(Question.heading(need.title(), ""));
            questions.add(
                    Question.line("spent-" + need.reference(), "How much was spent on this: " + need.title() + "?")
                            .hint(HINT));
            questions.add(Question.line("what-" + need.reference(), "What on? " + need.title()));
        }
        JointMoneyRead.held(payment).forEach(held -> questions.addAll(ofOthers(held)));
        questions.add(Question.heading(
                "Anything else",
                "Money for something that is not in the plan. We may ask about it; the payments go on."));
        questions.add(Question.line("spent-" + Spending.NOT_IN_PLAN, "How much was spent on something else?")
                .hint(HINT));
        questions.add(Question.line("what-" + Spending.NOT_IN_PLAN, "What was it?"));
        questions.add(Question.heading(own ? "What I put in" : "What they put in", ""));
        questions.add(Question.line(
                        "put-in",
                        own ? "How much of my own money did I put in?" : "How much of their own money did they put in?")
                .hint(HINT));
        return new PartForm("returns", own ? "What I spent" : "What was spent", "", lead(payment), questions);
    }

    /** The same return tells everybody else who pays what became of their part (DP-30). */
    private static List<Question> ofOthers(JointMoneyRead.Held held) {
        var who = held.share().payer();
        return List.of(
                Question.heading("Money from " + who, "For: " + held.share().what()),
                Question.line(held.cameInField(), "How much came in from " + who + "?")
                        .hint(HINT),
                Question.line(
                                held.spentField(),
                                "How much was spent on this: " + held.share().what() + "?")
                        .hint(HINT),
                Question.line(held.whatField(), "What on? " + held.share().what()));
    }

    /** What is said about the one return and its papers, above the questions. */
    private static String lead(DirectPayment payment) {
        var joint = new JointPart(payment);
        var papers = payment.joint().map(one -> one.burden().stays().keySet()).orElse(Set.of());
        var round = "Round figures are all right where the exact ones are not at hand.";
        if (joint.enoughFor().isEmpty()) {
            return round + " Keep the receipts; we rarely ask for them.";
        }
        return round + " This one return is for us and for " + joint.enoughFor() + ". Nobody asks for the same again."
                + (papers.isEmpty()
                        ? " No papers go with it."
                        : " These go with it, once: "
                                + String.join(
                                        ", ",
                                        papers.stream()
                                                .map(JointMoney.Paper::words)
                                                .toList())
                                + ".");
    }

    /** The next days that nobody has told about yet. */
    static Answers begin(DirectPayment payment, LocalDate today) {
        var from = payment.nextReturnFrom();
        if (from == null || from.isAfter(today)) {
            return Answers.none();
        }
        return PaymentForms.on(PaymentForms.on(Answers.none(), "from", from), "to", today);
    }

    static Problems problems(DirectPayment payment, boolean own, Answers answers, LocalDate today) {
        var problems = PaymentForms.problems(of(payment, own), answers);
        days(payment, answers, today, problems);
        for (var need : payment.needs()) {
            PaymentForms.pounds(
                    problems,
                    answers,
                    "spent-" + need.reference(),
                    "Enter how much was spent on this, or 0: " + need.title() + ".");
        }
        for (var held : JointMoneyRead.held(payment)) {
            var who = held.share().payer();
            PaymentForms.pounds(
                    problems, answers, held.cameInField(), "Enter how much came in from " + who + ", or 0.");
            PaymentForms.pounds(
                    problems,
                    answers,
                    held.spentField(),
                    "Enter how much was spent on this, or 0: " + held.share().what() + ".");
        }
        var other = "spent-" + Spending.NOT_IN_PLAN;
        PaymentForms.pounds(problems, answers, other, "Enter how much was spent on something else, or 0.");
        problems.when(
                answers.money(other).filter(amount -> amount.signum() > 0).isPresent()
                        && !answers.has("what-" + Spending.NOT_IN_PLAN),
                "what-" + Spending.NOT_IN_PLAN,
                "Say what it was spent on.");
        PaymentForms.pounds(
                problems,
                answers,
                "put-in",
                own
                        ? "Enter how much of your own money you put in, or 0."
                        : "Enter how much of their own money was put in, or 0.");
        return problems;
    }

    private static void days(DirectPayment payment, Answers answers, LocalDate today, Problems problems) {
        PaymentForms.day(problems, answers, "from", "Enter the first day that this is about, such as 27 3 2027.");
        PaymentForms.day(problems, answers, "to", "Enter the last day that this is about, such as 27 3 2027.");
        var from = answers.date("from");
        var to = answers.date("to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        problems.when(to.get().isBefore(from.get()), "to-day", "The last day cannot be before the first.");
        problems.when(to.get().isAfter(today), "to-day", "The last day cannot be after today.");
        var next = payment.nextReturnFrom();
        problems.when(
                next != null && from.get().isBefore(next),
                "from-day",
                "We know already what was spent before " + org.ourplan.platform.web.InWords.date(next)
                        + ". Begin on that day or after it.");
    }
}
