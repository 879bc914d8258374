package org.ourplan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourplan.access.PersonInView;
import org.ourplan.law.directpayments.PaymentReview;
import org.ourplan.law.directpayments.Receiver;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.Question;

/** What the review of a direct payment asks, by itself or in the same meeting as the review of the plan (SI 2014/2871 reg 7). */
@Carries({"DP-17", "REV-7"})
public final class PaymentReviewForm {

    private PaymentReviewForm() {}

    /** Its questions, without the day. */
    public static PartForm of(PersonInView person, DirectPayment payment) {
        var questions = new ArrayList<Question>();
        var who = who(person, payment);
        for (var at = 0; at < who.size(); at++) {
            questions.add(Question.one(
                    "invited-" + at,
                    capital(who.get(at)) + ": did they take part, or were they asked to?",
                    Question.option("yes", "Yes"),
                    Question.option("no", "No")
                            .then(Question.line("why-not-" + at, "Why not? " + capital(who.get(at))))));
        }
        questions.add(
                Question.words("going", "How is it going, in their words?").needed("Write how it is going."));
        questions.add(Question.yesNo("still-met", "Are the conditions still met?")
                .hint("Capacity or consent, managing with help, an appropriate way to meet the needs.")
                .needed("Say whether the conditions are still met."));
        questions.add(Question.words("changes", "What changes, if anything?"));
        JointMoneyRead.held(payment)
                .forEach(held -> questions.add(Question.date(
                                held.againField(),
                                "By which day does " + held.share().payer() + " look at it again?")
                        .hint("One look serves everybody who pays. Leave it empty if they have set no day.")));
        return new PartForm(
                "review",
                "Review of the direct payment",
                "",
                "The next is at most twelve months after this one.",
                questions);
    }

    /** Those who take part or are asked to. */
    public static List<PaymentReview.Invited> invited(PersonInView person, DirectPayment payment, Answers answers) {
        var invited = new ArrayList<PaymentReview.Invited>();
        for (var one : who(person, payment)) {
            var at = invited.size();
            invited.add(new PaymentReview.Invited(
                    one, ConditionsRead.yesNo(answers, "invited-" + at), answers.one("why-not-" + at)));
        }
        return invited;
    }

    /** What stops it from being kept, where it is asked among the parts of the plan's review. */
    static List<Finding> missing(PersonInView person, DirectPayment payment, Answers answers) {
        var missing = new ArrayList<>(PaymentReview.check(invited(person, payment, answers)));
        of(person, payment)
                .problems(answers)
                .all()
                .forEach(problem -> missing.add(Finding.stop(
                        "REV-7", "SI 2014/2871 reg 7", "The direct payment: " + lower(problem.getValue()), "payment")));
        return missing;
    }

    private static List<String> who(PersonInView person, DirectPayment payment) {
        var who = new ArrayList<String>(List.of(person.callThem()));
        if (payment.receiver() != Receiver.THE_PERSON) {
            who.add(payment.receiverName() + ", who receives the money");
        }
        JointMoneyRead.held(payment)
                .forEach(held -> who.add(held.share().payer() + ", who pays into the same account"));
        who.add("whoever helps to manage it, and anybody " + person.callThem() + " asked for");
        return who;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
