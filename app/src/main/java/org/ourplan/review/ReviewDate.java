package org.ourplan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.review.Force;

/**
 * A date on which a plan is looked at again, and what sets it.
 *
 * @param earliest the first day of a window, or null when there is only a last day
 * @param by the last day, or null where a figure is missing and the reason says which
 * @param force what gives the date its force
 * @param ending what ends, for a look together before it does; null for any other date
 * @param highRisk whether the risk is high: an overdue date is then the more pressing
 */
public record ReviewDate(
        UUID id,
        UUID plan,
        ReviewKind kind,
        @Nullable LocalDate earliest,
        @Nullable LocalDate by,
        Force force,
        String source,
        String reason,
        @Nullable Ending ending,
        boolean highRisk) {

    /** A date that is not about something that ends. */
    public ReviewDate(
            UUID id,
            UUID plan,
            ReviewKind kind,
            @Nullable LocalDate earliest,
            @Nullable LocalDate by,
            Force force,
            String source,
            String reason) {
        this(id, plan, kind, earliest, by, force, source, reason, null, false);
    }

    /** The same, about something that ends. */
    ReviewDate about(@Nullable Ending ends) {
        return new ReviewDate(id, plan, kind, earliest, by, force, source, reason, ends, highRisk);
    }

    /** The same, with how high the risk is. */
    ReviewDate risk(boolean high) {
        return new ReviewDate(id, plan, kind, earliest, by, force, source, reason, ending, high);
    }
}
