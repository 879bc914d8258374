package org.ourplan.law.options;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * A day on which support that is for a time only ends, and the cost of its line falls by itself (S001-L1A, S001-L4).
 *
 * @param lastDay the last day on which what ends is there
 * @param what what ends, in plain words
 * @param before pounds a week until that day
 * @param after pounds a week from the next day
 */
@Carries({"S001-L1A", "S001-L4"})
public record StepDown(LocalDate lastDay, String what, BigDecimal before, BigDecimal after) {

    private static final int DAYS_IN_A_WEEK = 7;

    public StepDown {
        before = Pounds.amount(before);
        after = Pounds.amount(after);
    }

    /**
     * Every step of one line, in order; none where nothing in it ends.
     *
     * @param first the first day of the line
     * @param costs what it costs; one for so many weeks has its last day in the last of them
     * @param until the last day of the whole line, or null where no end is set
     */
    public static List<StepDown> of(LocalDate first, List<OptionLine> costs, @Nullable LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>();
        costs.stream().map(cost -> lastDay(first, cost, until)).forEach(day -> {
            if (day != null) {
                days.add(day);
            }
        });
        if (until != null) {
            days.add(until);
        }
        List<StepDown> steps = new ArrayList<>();
        for (LocalDate day : days) {
            steps.add(new StepDown(
                    day,
                    ending(first, costs, until, day),
                    on(first, costs, until, day),
                    on(first, costs, until, day.plusDays(1))));
        }
        return steps;
    }

    private static @Nullable LocalDate lastDay(LocalDate first, OptionLine cost, @Nullable LocalDate until) {
        Integer weeks = cost.weeks();
        if (weeks == null) {
            return until;
        }
        LocalDate last = first.plusDays((long) weeks * DAYS_IN_A_WEEK - 1);
        return until != null && until.isBefore(last) ? until : last;
    }

    private static BigDecimal on(LocalDate first, List<OptionLine> costs, @Nullable LocalDate until, LocalDate day) {
        return costs.stream()
                .filter(cost -> there(lastDay(first, cost, until), day))
                .map(OptionLine::weekly)
                .reduce(Pounds.NOTHING, BigDecimal::add);
    }

    private static boolean there(@Nullable LocalDate last, LocalDate day) {
        return last == null || ChronoUnit.DAYS.between(day, last) >= 0;
    }

    private static String ending(LocalDate first, List<OptionLine> costs, @Nullable LocalDate until, LocalDate day) {
        return String.join(
                " and ",
                costs.stream()
                        .filter(cost -> day.equals(lastDay(first, cost, until)))
                        .map(OptionLine::what)
                        .distinct()
                        .toList());
    }
}
