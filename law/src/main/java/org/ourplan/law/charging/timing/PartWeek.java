package org.ourplan.law.charging.timing;

import java.math.BigDecimal;
import org.ourplan.law.charging.Exact;

/** Charges for other times than a week (1.9 of the specification; local policy). Whole pence, parts dropped. */
public final class PartWeek {

    private PartWeek() {}

    /** A seventh of the week for each day, or in a care home for each night. */
    public static BigDecimal days(BigDecimal weekly, int days) {
        return Exact.dropPartPenny(Exact.fraction(weekly, days, 7));
    }

    /** So many whole weeks. */
    public static BigDecimal weeks(BigDecimal weekly, int weeks) {
        return Exact.dropPartPenny(weekly.multiply(BigDecimal.valueOf(weeks)));
    }

    /** A monthly direct debit: 52 weeks in 12 parts. */
    public static BigDecimal month(BigDecimal weekly) {
        return Exact.dropPartPenny(Exact.fraction(weekly, 52, 12));
    }

    /** What is billed for a week: the highest contribution, and never more than the care that was given cost. */
    public static BigDecimal bill(BigDecimal maximum, BigDecimal delivered) {
        return Exact.dropPartPenny(maximum.min(delivered));
    }
}
