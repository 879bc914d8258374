package org.ourplan.nationalreturn.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Check 13: which months of a file the department would cut off at its ends. A month counts with 2 in 100 of the events that ended,
 * of at least three kinds; a file of fewer than 100 events is taken as it says.
 */
public final class Months {

    private static final int FEW = 100;
    private static final int KINDS = 3;
    private static final int SHARE = 50;

    private final TreeMap<YearMonth, long[]> ended = new TreeMap<>();
    private long events;

    /** Counts one event; one that goes on counts for the size of the file only. */
    void count(EventKind kind, @Nullable LocalDate end) {
        events++;
        if (end != null) {
            ended.computeIfAbsent(YearMonth.from(end), month -> new long[EventKind.values().length])[kind.ordinal()]++;
        }
    }

    /**
     * What is left of the stated period.
     *
     * @param first null where nothing is left
     * @param last null where nothing is left
     */
    public record Left(@Nullable YearMonth first, @Nullable YearMonth last, boolean cut) {

        /** What would be taken, in words; empty where the period is taken as it is stated. */
        public String words() {
            if (!cut) {
                return "";
            }
            return first == null ? "none of its months" : first + " to " + last;
        }
    }

    /** What the department would take of this period. */
    Left of(Period period) {
        var first = YearMonth.from(period.from());
        var last = YearMonth.from(period.to());
        if (events < FEW) {
            return new Left(first, last, false);
        }
        var all = ended.subMap(first, true, last, true).values().stream()
                .mapToLong(month -> Arrays.stream(month).sum())
                .sum();
        while (!first.isAfter(last) && !counts(first, all)) {
            first = first.plusMonths(1);
        }
        while (!last.isBefore(first) && !counts(last, all)) {
            last = last.minusMonths(1);
        }
        if (first.isAfter(last)) {
            return new Left(null, null, true);
        }
        var cut = !first.equals(YearMonth.from(period.from())) || !last.equals(YearMonth.from(period.to()));
        return new Left(first, last, cut);
    }

    private boolean counts(YearMonth month, long all) {
        var kinds = ended.get(month);
        return kinds != null
                && Arrays.stream(kinds).filter(count -> count > 0).count() >= KINDS
                && Arrays.stream(kinds).sum() * SHARE >= all;
    }
}
