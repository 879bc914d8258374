package org.ourplan.law.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Costs side by side, some of which end: what they come to in one week and over several. Week 1 is the first. */
public record WeeklyCosts(List<WeeklyCost> lines) {

    public WeeklyCosts {
        lines = List.copyOf(lines);
    }

    /** All costs in that week. */
    public BigDecimal inWeek(int week) {
        return lines.stream().map(line -> line.inWeek(week)).reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** All costs from week 1 to that week, both included. */
    public BigDecimal overWeeks(int weeks) {
        return IntStream.rangeClosed(1, weeks).mapToObj(this::inWeek).reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** All costs over the first year of 52 weeks. */
    public BigDecimal overFirstYear() {
        return overWeeks(Pounds.WEEKS_IN_A_YEAR);
    }

    /** What the dearest week of the first year costs. */
    public BigDecimal dearestWeek() {
        return IntStream.rangeClosed(1, Pounds.WEEKS_IN_A_YEAR)
                .mapToObj(this::inWeek)
                .reduce(Pounds.NOTHING, BigDecimal::max);
    }

    /** What it costs a week once everything that has an end has ended. */
    public BigDecimal afterEverythingEnded() {
        return lines.stream()
                .filter(line -> line.toWeek() == null)
                .map(WeeklyCost::weekly)
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** Week 1, the weeks on either side of each change, and week 52: enough to draw the steps. */
    public SortedSet<Integer> weeksToShow() {
        SortedSet<Integer> weeks = new TreeSet<>(List.of(1, Pounds.WEEKS_IN_A_YEAR));
        IntStream.range(1, Pounds.WEEKS_IN_A_YEAR)
                .filter(week -> inWeek(week).compareTo(inWeek(week + 1)) != 0)
                .forEach(week -> weeks.addAll(List.of(week, week + 1)));
        return weeks;
    }
}
