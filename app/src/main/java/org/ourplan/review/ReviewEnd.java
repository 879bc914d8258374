package org.ourplan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.Reassess;
import org.ourplan.law.review.ReviewDecision;
import org.ourplan.law.review.ReviewState;
import org.ourplan.platform.web.Answers;

/**
 * What a review came to.
 *
 * @param decision null where it was called off
 * @param heldOn the day people met; null where it was called off
 * @param lastDay the last day of the plan, where it ends
 * @param nextBy when the plan is next looked at; null where it was called off
 * @param nextPlan the version of the plan that was begun, if one was
 * @param assessment what was offered to be assessed again, if anything was
 * @param said the reasons and what was answered at the end
 */
public record ReviewEnd(
        ReviewState state,
        @Nullable ReviewDecision decision,
        @Nullable LocalDate heldOn,
        @Nullable Reassess reassess,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate nextBy,
        @Nullable UUID nextPlan,
        @Nullable UUID assessment,
        Answers said,
        Instant at,
        String byName) {

    /** Called off, for this reason. */
    static ReviewEnd calledOff(Answers said, Instant at, String byName) {
        return new ReviewEnd(ReviewState.CALLED_OFF, null, null, null, null, null, null, null, said, at, byName);
    }

    /** Why, in words. */
    public String because() {
        return said.one("because");
    }

    /** The decision of a review that was done. */
    public ReviewDecision decided() {
        return Objects.requireNonNull(decision);
    }

    /** The day people met, for a review that was done. */
    public LocalDate held() {
        return Objects.requireNonNull(heldOn);
    }

    /** True where the plan is to end and its last day has come. */
    public boolean planMayEnd(LocalDate today) {
        return decision == ReviewDecision.END && lastDay != null && !today.isBefore(lastDay);
    }
}
