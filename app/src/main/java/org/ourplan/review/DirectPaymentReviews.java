package org.ourplan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.ReviewClock;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When a direct payment is looked at again: counted from its first payment, then from each review (SI 2014/2871 reg 7(1)(a)).
 * Each date takes the place of the one before.
 */
@Component
@Carries("DP-15")
public class DirectPaymentReviews {

    private final Plans plans;
    private final ReviewNews news;

    DirectPaymentReviews(Plans plans, ReviewNews news) {
        this.plans = plans;
        this.news = news;
    }

    /** It was first paid on that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void firstPaid(PersonId person, UUID plan, LocalDate on, UUID by) {
        set(person, plan, clock().firstDirectPaymentReview(on), by);
    }

    /** It was reviewed on that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reviewed(PersonId person, UUID plan, LocalDate on, UUID by) {
        set(person, plan, clock().nextDirectPaymentReview(on), by);
    }

    /**
     * Somebody else who pays into the same account needs it sooner: one day serves all of them (DP-30). A day that is set
     * and is no later stays.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Carries("DP-30")
    public void noLaterThan(PersonId person, UUID plan, LocalDate day, String why, UUID by) {
        var later = news.set(person, plan, ReviewKind.DIRECT_PAYMENT).stream()
                .map(ReviewDate::by)
                .anyMatch(set -> set == null || set.isAfter(day));
        if (later) {
            plans.find(person, plan).ifPresent(found -> {
                news.over(plan, ReviewKind.DIRECT_PAYMENT);
                news.one(
                        found,
                        new ReviewDate(
                                NewId.next(),
                                plan,
                                ReviewKind.DIRECT_PAYMENT,
                                null,
                                day,
                                Force.PLAN,
                                "Agreed with everybody who pays",
                                why),
                        by);
            });
        }
    }

    /** It ended: there is nothing to look at again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(UUID plan) {
        news.over(plan, ReviewKind.DIRECT_PAYMENT);
    }

    private static ReviewClock clock() {
        return new ReviewClock(ClockFigures.national());
    }

    private void set(PersonId person, UUID plan, Due due, UUID by) {
        plans.find(person, plan).ifPresent(found -> {
            news.over(plan, ReviewKind.DIRECT_PAYMENT);
            news.one(found, date(plan, due), by);
        });
    }

    private static ReviewDate date(UUID plan, Due due) {
        return switch (due) {
            case Due.By by ->
                new ReviewDate(
                        NewId.next(),
                        plan,
                        ReviewKind.DIRECT_PAYMENT,
                        by.earliest(),
                        by.by(),
                        by.force(),
                        by.source(),
                        by.reason());
            case Due.FigureMissing gap ->
                new ReviewDate(
                        NewId.next(),
                        plan,
                        ReviewKind.DIRECT_PAYMENT,
                        null,
                        null,
                        Force.LAW,
                        "Missing",
                        gap.sentence());
        };
    }
}
