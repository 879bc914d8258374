package org.ourplan.nationalreturn.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a file is about, both ends in it: by rule twelve months that end with a quarter.
 *
 * @param to not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    /** The twelve months up to the end of the last quarter that is over on that day. */
    public static Period lastOn(LocalDate today) {
        var quarter = today.withDayOfMonth(1)
                .minusMonths((today.getMonthValue() - 1) % MONTHS_OF_A_QUARTER)
                .minusDays(1);
        return new Period(quarter.plusDays(1).minusYears(1), quarter);
    }

    /** True where it is twelve whole months. */
    public boolean isTwelveMonths() {
        return from.plusYears(1).minusDays(1).equals(to);
    }

    /** True for a day in it. */
    public boolean has(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
