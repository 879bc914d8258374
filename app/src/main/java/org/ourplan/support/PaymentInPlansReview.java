package org.ourplan.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.review.PaymentInReview;
import org.springframework.stereotype.Component;

/** The direct payment in the review of the plan: one meeting, two records (REV-7). */
@Component
@Carries({"REV-7", "DP-15"})
class PaymentInPlansReview implements PaymentInReview {

    private final DirectPayments payments;
    private final LookingAfterPayment lookingAfter;

    PaymentInPlansReview(DirectPayments payments, LookingAfterPayment lookingAfter) {
        this.payments = payments;
        this.lookingAfter = lookingAfter;
    }

    @Override
    public Optional<Paid> paid(PersonInView person) {
        return payments.of(person.id()).stream()
                .filter(payment -> payment.state().paying())
                .findFirst()
                .map(payment -> new Paid(
                        payment.id(),
                        payment.plan(),
                        PaymentReviewForm.of(person, payment),
                        said -> PaymentReviewForm.missing(person, payment, said)));
    }

    @Override
    public void reviewed(PersonInView person, Paid paid, Answers said, LocalDate on, SignedIn by) {
        var payment = payments.find(person.id(), paid.id()).orElseThrow(NotFound::new);
        var missing = PaymentReviewForm.missing(person, payment, said);
        if (!missing.isEmpty()) {
            throw new Refused(sentences(missing), payment.link());
        }
        lookingAfter.reviewed(person, paid.id(), onTheDay(said.only(paid.form().fields()), on), on, by);
    }

    /** Kept with its day, as a review by itself keeps it. */
    private static Answers onTheDay(Answers said, LocalDate on) {
        return said.with("on-day", String.valueOf(on.getDayOfMonth()))
                .with("on-month", String.valueOf(on.getMonthValue()))
                .with("on-year", String.valueOf(on.getYear()));
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }
}
