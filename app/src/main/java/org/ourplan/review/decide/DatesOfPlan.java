package org.ourplan.review.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Force;
import org.ourplan.law.review.ReviewClock;
import org.ourplan.law.review.ReviewRequest;
import org.ourplan.law.rules.Carries;

/** Every date on which a plan that begins to count is looked at again. */
@Carries({"REV-1", "REV-5", "REV-6", "DP-15", "PLAN-13"})
public final class DatesOfPlan {

    private final ReviewClock clock;

    /** Dates from these figures. */
    public DatesOfPlan(ClockFigures figures) {
        this.clock = new ReviewClock(figures);
    }

    /**
     * What decides the dates.
     *
     * @param signedOff the day the plan and its budget were agreed
     * @param personAsksFor the day the person or the plan names, or null
     * @param firstPaid the first day of a direct payment, or null when there is none
     * @param ends the lines that end by themselves
     */
    public record Facts(
            LocalDate signedOff,
            boolean highRisk,
            @Nullable LocalDate personAsksFor,
            @Nullable LocalDate firstPaid,
            List<End> ends) {

        public Facts {
            ends = List.copyOf(ends);
        }
    }

    /** A line that ends by itself, and what happens then. */
    public record End(String what, LocalDate lastDay, String then) {}

    /** A date and what it is for: first, next, direct-payment or step-down. */
    public record Dated(String what, Due due) {}

    /** All of them, each with its reason. */
    public List<Dated> of(Facts facts) {
        var dates = new ArrayList<Dated>();
        dates.add(new Dated("FIRST", clock.firstReview(facts.signedOff())));
        next(facts, dates);
        var paid = facts.firstPaid();
        if (paid != null) {
            dates.add(new Dated("DIRECT_PAYMENT", clock.firstDirectPaymentReview(paid)));
        }
        facts.ends().stream()
                .sorted(Comparator.comparing(End::lastDay))
                .forEach(end -> dates.add(new Dated(
                        "STEP_DOWN",
                        new Due.By(
                                null,
                                end.lastDay(),
                                Force.PLAN,
                                "The plan",
                                "The plan expects this to end: " + end.what() + "."
                                        + (end.then().isBlank() ? "" : " Then: " + end.then() + ".")))));
        return dates;
    }

    /**
     * Where the council's own figure for high risk is missing, guidance still sets a last day; the gap is shown beside
     * it.
     */
    private void next(Facts facts, List<Dated> dates) {
        var asked = new ReviewRequest(facts.signedOff(), false, null, "", soonest(facts));
        if (facts.highRisk()) {
            var sooner = clock.nextReview(new ReviewRequest(asked.lastLooked(), true, null, "", asked.personAsksFor()));
            dates.add(new Dated("NEXT", sooner));
            if (sooner instanceof Due.By) {
                return;
            }
        }
        dates.add(new Dated("NEXT", clock.nextReview(asked)));
    }

    private static @Nullable LocalDate soonest(Facts facts) {
        var asked = facts.personAsksFor();
        return asked == null || asked.isBefore(facts.signedOff()) ? null : asked;
    }
}
