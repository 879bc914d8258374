package org.ourplan.law.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cost that is the same each week while it lasts.
 *
 * @param what what is paid for, in plain words
 * @param weekly pounds a week; refused below nothing or with parts of a penny
 * @param fromWeek the first week it is paid; the first week of a plan is 1
 * @param toWeek the last week it is paid, or null when no end is set
 */
public record WeeklyCost(
        String what,
        BigDecimal weekly,
        int fromWeek,
        @Nullable Integer toWeek) {

    public WeeklyCost {
        weekly = Pounds.amount(weekly);
        if (fromWeek < 1 || (toWeek != null && toWeek < fromWeek)) {
            throw new IllegalArgumentException("a cost runs from week 1 or later to the same week or a later one");
        }
    }

    /** A cost from week 1 with no end set. */
    public static WeeklyCost lasting(String what, BigDecimal weekly) {
        return new WeeklyCost(what, weekly, 1, null);
    }

    /** A cost for the first so many weeks. */
    public static WeeklyCost forWeeks(String what, BigDecimal weekly, int weeks) {
        return new WeeklyCost(what, weekly, 1, weeks);
    }

    /** What it costs in that week: the weekly amount while it lasts, else nothing. */
    public BigDecimal inWeek(int week) {
        boolean over = toWeek != null && week > toWeek;
        return week < fromWeek || over ? Pounds.NOTHING : weekly;
    }
}
