package org.ourplan.charging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.Recorded;

/**
 * What a financial assessment came to from a day, with its written record (s17(6)). Never changed: a later day, a new
 * figure or a new choice adds another version.
 *
 * @param version 1 for the first of its assessment, then one more
 * @param from the day that was assessed; it holds from here until another begins
 * @param facts the answers as given, by place: with another day's figures they give that day's contribution
 * @param weekly what the person pays, pounds a week; null while a figure is missing
 * @param maximum the most they can be asked to pay before the cost of the care; null for the full cost
 * @param offerDeferred whether a deferred payment agreement must be offered (s34)
 */
public record AssessedContribution(
        UUID id,
        UUID assessment,
        int version,
        PersonId person,
        LocalDate from,
        Recorded facts,
        Outcome outcome,
        @Nullable BigDecimal weekly,
        @Nullable BigDecimal maximum,
        boolean offerDeferred,
        WrittenBreakdown written,
        Why why,
        Instant workedAt,
        String workedBy) {

    /** What it comes to. Stored by name: never rename. */
    public enum Outcome {
        /** They pay what their means allow; it may be nothing. */
        CONTRIBUTION,
        /** They pay all that may be charged. */
        FULL_COST,
        /** Nothing may be, or is, charged. */
        FREE,
        /** A figure is not held: nobody knows yet, and nothing is guessed or carried over. */
        FIGURES_MISSING
    }

    /** Why this version was worked out. Stored by name: never rename. */
    public enum Why {
        /** The answers were given and it was worked out. */
        ASSESSED,
        /** The same answers on a later day on which something changes. */
        LATER_DAY,
        /** A figure was entered or changed. */
        NEW_FIGURES,
        /** The council chose otherwise. */
        NEW_CHOICES
    }

    /** True once there is an amount to pay. */
    public boolean isKnown() {
        return weekly != null;
    }
}
