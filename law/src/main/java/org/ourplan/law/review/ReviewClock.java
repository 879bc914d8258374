package org.ourplan.law.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.rules.Carries;

/** When a plan and a direct payment are next reviewed, and by when a plan should be active. */
@Carries({"REV-1", "REV-5", "REV-6", "DP-15", "PLAN-13", "S004-83", "S004-104"})
public final class ReviewClock {

    private final ClockFigures figures;

    /** Clocks that run on these figures. */
    public ReviewClock(ClockFigures figures) {
        this.figures = figures;
    }

    /** The window for the first light-touch review after a plan, or a revision of it, is signed off. */
    @Carries("REV-5")
    public Due firstReview(LocalDate signedOff) {
        return switch (figures.on(Clock.FIRST_REVIEW_FROM, signedOff)) {
            case DatedAnswer.Missing<Span> gap -> missing(Clock.FIRST_REVIEW_FROM, gap);
            case DatedAnswer.Held<Span> from ->
                counted(
                        Clock.FIRST_REVIEW_TO,
                        signedOff,
                        to -> new Due.By(
                                from.value().after(signedOff),
                                to.value().after(signedOff),
                                Clock.FIRST_REVIEW_TO.force(),
                                to.source(),
                                "A first, light-touch look at how the plan is working."));
        };
    }

    /** The last day for the next review: the earliest of what guidance, risk, the plan and the person ask for. */
    @Carries({"REV-6", "PLAN-13"})
    public Due nextReview(ReviewRequest request) {
        List<Due> dues = new ArrayList<>();
        dues.add(counted(
                Clock.LONGEST_BETWEEN_REVIEWS,
                request.lastLooked(),
                longest -> by(
                        Clock.LONGEST_BETWEEN_REVIEWS,
                        longest,
                        request.lastLooked(),
                        "Every plan is reviewed at least once in this time.")));
        if (request.highRisk()) {
            dues.add(counted(
                    Clock.HIGH_RISK_BETWEEN_REVIEWS,
                    request.lastLooked(),
                    often -> by(
                            Clock.HIGH_RISK_BETWEEN_REVIEWS,
                            often,
                            request.lastLooked(),
                            "Sooner, because the risk is high.")));
        }
        Span expects = request.planExpects();
        if (expects != null) {
            dues.add(new Due.By(
                    null,
                    expects.after(request.lastLooked()),
                    Force.PLAN,
                    "The plan",
                    "The plan expects a change: " + request.planExpectsBecause() + "."));
        }
        LocalDate asked = request.personAsksFor();
        if (asked != null) {
            dues.add(new Due.By(null, asked, Force.PERSON, "The person", "The day the person asked for."));
        }
        return earliest(dues);
    }

    /** The last day for the first review of a direct payment: the day before the same date, six months on. */
    @Carries("DP-15")
    public Due firstDirectPaymentReview(LocalDate firstPaid) {
        return counted(
                Clock.DIRECT_PAYMENT_FIRST_REVIEW,
                firstPaid,
                within -> new Due.By(
                        null,
                        within.value().after(firstPaid).minusDays(1),
                        Force.LAW,
                        within.source(),
                        "A direct payment is reviewed within six months of the first payment."));
    }

    /** The last day for the next review of a direct payment: at most twelve months after the last. */
    @Carries("DP-15")
    public Due nextDirectPaymentReview(LocalDate reviewed) {
        return counted(
                Clock.DIRECT_PAYMENT_NEXT_REVIEW,
                reviewed,
                within -> by(
                        Clock.DIRECT_PAYMENT_NEXT_REVIEW,
                        within,
                        reviewed,
                        "A direct payment is reviewed again at most twelve months after the last review."));
    }

    /**
     * The local target for an active plan, counted from the eligibility decision. The law sets no number of days
     * (PLAN-15).
     */
    @Carries("PLAN-15")
    public Due planActive(LocalDate eligibility) {
        return counted(
                Clock.PLAN_AFTER_ELIGIBILITY,
                eligibility,
                target -> by(
                        Clock.PLAN_AFTER_ELIGIBILITY, target, eligibility, "Our own target for a plan to be active."));
    }

    /** How many days something is over its last day; 0 when it is not. */
    @Carries("PLAN-15")
    public static long daysOver(Due.By due, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(due.by(), today));
    }

    private Due counted(Clock clock, LocalDate day, Function<Dated<Span>, Due> count) {
        return switch (figures.on(clock, day)) {
            case DatedAnswer.Held<Span>(Dated<Span> dated) -> count.apply(dated);
            case DatedAnswer.Missing<Span> gap -> missing(clock, gap);
        };
    }

    private static Due by(Clock clock, Dated<Span> figure, LocalDate from, String reason) {
        return new Due.By(null, figure.value().after(from), clock.force(), figure.source(), reason);
    }

    private static Due missing(Clock clock, DatedAnswer.Missing<Span> gap) {
        return new Due.FigureMissing(clock, gap.from(), gap.sentence());
    }

    private static Due earliest(List<Due> dues) {
        return dues.stream()
                .filter(Due.FigureMissing.class::isInstance)
                .findFirst()
                .orElseGet(() -> dues.stream()
                        .map(Due.By.class::cast)
                        .min(Comparator.comparing(Due.By::by))
                        .orElseThrow());
    }
}
