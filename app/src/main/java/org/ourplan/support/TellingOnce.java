package org.ourplan.support;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.review.DirectPaymentReviews;
import org.ourplan.worklist.TaskKind;
import org.springframework.stereotype.Component;

/** The days on which a direct payment is looked at and the returns on it: one of each for everybody who pays (DP-30). */
@Component
@Carries({"DP-15", "DP-30"})
class TellingOnce {

    private final DirectPaymentReviews reviews;
    private final PaymentLetters letters;
    private final PaymentNews news;

    TellingOnce(DirectPaymentReviews reviews, PaymentLetters letters, PaymentNews news) {
        this.reviews = reviews;
        this.letters = letters;
        this.news = news;
    }

    /** It was first paid on that day. */
    void firstPaid(DirectPayment payment, LocalDate on, UUID by) {
        reviews.firstPaid(payment.person(), payment.plan(), on, by);
        lookedAtOnce(payment, by);
    }

    /** It was reviewed on that day. */
    void reviewed(DirectPayment payment, LocalDate on, UUID by) {
        reviews.reviewed(payment.person(), payment.plan(), on, by);
        lookedAtOnce(payment, by);
    }

    /** The soonest day that anybody who pays needs takes the place of a later one. */
    void lookedAtOnce(DirectPayment payment, UUID by) {
        payment.joint()
                .map(joint -> joint.reviewBy(LocalDate.MAX))
                .filter(day -> day.isBefore(LocalDate.MAX))
                .ifPresent(day -> reviews.noLaterThan(
                        payment.person(),
                        payment.plan(),
                        day,
                        "One day serves everybody who pays into the account (guidance ch 12).",
                        by));
    }

    /** The newest return, on paper for everybody else who takes it, to be sent to them. */
    void returned(DirectPayment payment, String name, SignedIn by) {
        var takers = payment.joint().map(joint -> joint.satisfies()).orElse(java.util.List.of());
        if (!takers.isEmpty()) {
            letters.jointReturn(payment, by);
            news.toDo(
                    payment,
                    name,
                    TaskKind.SEND_JOINT_RETURN,
                    "Send what was spent to everybody else who pays",
                    "One return is enough for all: " + String.join("; ", takers) + ". Nobody asks for the same again.",
                    null,
                    "");
        }
    }

    /** It was sent. */
    void sent(DirectPayment payment) {
        news.done(payment, TaskKind.SEND_JOINT_RETURN);
    }
}
