package org.ourplan.review.decide;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast is asked for: who is there to do reviews.
 *
 * @param workers who do reviews as it is now; 0 or more, not always whole
 * @param each reviews that one of them does in a usual week; 0 or more
 * @param more workers more than that, or fewer where negative, from the first day to the last; 0 for no change
 * @param from the first day of the change; null where there is none
 * @param until its last day, which counts
 */
public record Wanted(
        double workers,
        double each,
        double more,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int DAYS = 7;

    /** Workers in the seven days from this one: those who come or go within them count for their days. Never fewer than none. */
    public double workersFrom(LocalDate first) {
        return Math.max(0, workers + more * days(first) / DAYS);
    }

    private long days(LocalDate first) {
        if (from == null || until == null) {
            return 0;
        }
        var begins = from.isAfter(first) ? from : first;
        var last = first.plusDays(DAYS - 1);
        var ends = until.isBefore(last) ? until : last;
        return Math.max(0, ChronoUnit.DAYS.between(begins, ends) + 1);
    }
}
