package org.ourplan.charging.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.Figure;

/**
 * What a run found for one person and day: what they pay before and after, and why it moves.
 *
 * @param from the day that was worked out anew
 * @param standing the contribution that stood when it was
 * @param corrected of the change, what a figure brings that was put right since
 * @param own of the change, what something else than figures brings: an age, a benefit that ends, a time limit, a local choice
 * @param moved the figures that moved and that their assessment rests on
 * @param missing the figures that are not held
 * @param problems why their answers could not be worked with; empty where they could
 */
public record RunLine(
        UUID person,
        LocalDate from,
        UUID standing,
        Amount before,
        Amount after,
        BigDecimal corrected,
        BigDecimal own,
        Set<Figure> moved,
        Set<Figure> missing,
        String problems) {

    /** What stands where nothing could be worked out for lack of an answer. */
    public static final String UNANSWERED = "UNANSWERED";

    /** What stands where a figure is not held. */
    public static final String FIGURES_MISSING = "FIGURES_MISSING";

    public RunLine {
        moved = Set.copyOf(moved);
        missing = Set.copyOf(missing);
    }

    /**
     * An outcome with what is paid.
     *
     * @param outcome as an assessed contribution, or {@link #UNANSWERED}
     * @param weekly pounds a week, or null where nobody knows
     * @param maximum the most they can be asked to pay, or null for the full cost and where nobody knows
     */
    public record Amount(
            String outcome,
            @Nullable BigDecimal weekly,
            @Nullable BigDecimal maximum) {

        /** The same to the penny. */
        public boolean isSameAs(Amount other) {
            return outcome.equals(other.outcome) && same(weekly, other.weekly) && same(maximum, other.maximum);
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    /** How somebody comes out of it. */
    public enum Way {
        MORE("pay more"),
        LESS("pay less"),
        SAME("pay the same"),
        /** Nobody knew what they pay, and now it is known. */
        NOW_KNOWN("can be worked out now"),
        CANNOT("cannot be worked out");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** To stand after a number of people. */
        public String words() {
            return words;
        }
    }

    /** How they come out of it. */
    public Way way() {
        var was = before.weekly();
        var is = after.weekly();
        if (is == null) {
            return Way.CANNOT;
        }
        if (was == null) {
            return Way.NOW_KNOWN;
        }
        return switch (Integer.signum(is.compareTo(was))) {
            case 1 -> Way.MORE;
            case -1 -> Way.LESS;
            default -> Way.SAME;
        };
    }

    /** Whether a new contribution would be made: something changes, and it is known what to. */
    public boolean isToBeMade() {
        return after.weekly() != null && !after.isSameAs(before);
    }

    /** Whether the person is to be told: what they pay changes, or what it is. */
    public boolean isToBeTold() {
        return way() != Way.SAME || !after.outcome().equals(before.outcome());
    }

    /** The whole change, pounds a week; nothing where one of the two is not known. */
    public BigDecimal change() {
        var was = before.weekly();
        var is = after.weekly();
        return was == null || is == null ? BigDecimal.ZERO : is.subtract(was);
    }

    /** The part of the change that the figures of the new day bring. */
    public BigDecimal byFigures() {
        return change().subtract(corrected).subtract(own);
    }
}
