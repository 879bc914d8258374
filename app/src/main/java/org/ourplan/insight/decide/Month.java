package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One month of the measures.
 *
 * @param counted the day on which people are counted: its last day, or today while the month goes on
 */
public record Month(YearMonth of, LocalDate counted) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    public Month {
        if (!YearMonth.from(counted).equals(of)) {
            throw new IllegalArgumentException(counted + " is not in " + of);
        }
    }

    /** As many months, 1 or more, the oldest first; the last one is that of today. */
    public static List<Month> last(int many, LocalDate today) {
        var current = YearMonth.from(today);
        return IntStream.rangeClosed(1 - many, 0)
                .mapToObj(current::plusMonths)
                .map(month -> new Month(month, month.equals(current) ? today : month.atEndOfMonth()))
                .toList();
    }

    /** True for a day of this month, as far as it has gone. */
    public boolean has(LocalDate day) {
        return YearMonth.from(day).equals(of) && !day.isAfter(counted);
    }

    /** True while the month goes on. */
    public boolean soFar() {
        return !counted.equals(of.atEndOfMonth());
    }

    /** For example December 2018. */
    public String words() {
        return MONTH.format(of);
    }

    /** For example Dec 2018, where there is little room. */
    public String shortWords() {
        return SHORT.format(of);
    }

    /** The month in full, and whether it is over. */
    public String label() {
        return soFar() ? words() + ", so far" : words();
    }
}
