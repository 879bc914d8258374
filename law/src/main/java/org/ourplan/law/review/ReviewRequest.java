package org.ourplan.law.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides when a plan is next reviewed.
 *
 * @param lastLooked the day the plan was signed off, or last reviewed
 * @param highRisk true when the risk is high or the need is expected to grow
 * @param planExpects how long until the plan itself expects a change, or null (S001-L4)
 * @param planExpectsBecause why, for example {@code travel training ends}
 * @param personAsksFor the day the person would like, or null (PLAN-13)
 */
public record ReviewRequest(
        LocalDate lastLooked,
        boolean highRisk,
        @Nullable Span planExpects,
        String planExpectsBecause,
        @Nullable LocalDate personAsksFor) {

    /** An ordinary plan signed off, or reviewed, on that day. */
    public static ReviewRequest after(LocalDate lastLooked) {
        return new ReviewRequest(lastLooked, false, null, "", null);
    }

    /** The same, with high risk. */
    public ReviewRequest withHighRisk() {
        return new ReviewRequest(lastLooked, true, planExpects, planExpectsBecause, personAsksFor);
    }

    /** The same, where the plan expects a change after that long. */
    public ReviewRequest expecting(Span change, String because) {
        return new ReviewRequest(lastLooked, highRisk, change, because, personAsksFor);
    }

    /** The same, with the day the person asks for. */
    public ReviewRequest asked(LocalDate day) {
        return new ReviewRequest(lastLooked, highRisk, planExpects, planExpectsBecause, day);
    }
}
