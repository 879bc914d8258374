package org.ourplan.review.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews wait in each week of the coming year, over many runs of chance, and when none does for the first time.
 *
 * @param from the day it begins from
 * @param runs how many runs were drawn
 * @param cleared in how many of them no review waited at the end of some week
 * @param weeks how many wait on the day itself, then at the end of each week
 * @param early the week by whose end 1 run in 10 is clear; {@link #NEVER} where fewer are
 * @param middle the same for half of the runs
 * @param late the same for 9 runs in 10
 */
public record Forecast(LocalDate from, int runs, int cleared, List<Line> weeks, int early, int middle, int late) {

    /** In place of a week: not within the year. */
    public static final int NEVER = -1;

    public Forecast {
        weeks = List.copyOf(weeks);
    }

    /**
     * How many wait: no more than this in 1 run of 10, in half of the runs, in 9 of 10.
     */
    public record Line(int low, int middle, int high) {}

    /** The day on which this week ends and the next begins; 0 is the day the forecast begins from. */
    public LocalDate day(int week) {
        return from.plusWeeks(week);
    }

    /** The same; null for {@link #NEVER}. */
    public @Nullable LocalDate dayOrNever(int week) {
        return week == NEVER ? null : day(week);
    }

    /** The last day that was looked at. */
    public LocalDate end() {
        return day(weeks.size() - 1);
    }
}
