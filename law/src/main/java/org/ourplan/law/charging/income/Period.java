package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import org.ourplan.law.charging.Exact;

/**
 * How often an amount comes in, and the fraction that makes it weekly.
 *
 * @param words for example {@code each month}
 * @param times what the amount is multiplied by
 * @param over what it is divided by after that
 */
public record Period(String words, int times, int over) {

    public static final Period WEEK = new Period("each week", 1, 1);
    public static final Period FORTNIGHT = new Period("each two weeks", 1, 2);
    public static final Period FOUR_WEEKS = new Period("each four weeks", 1, 4);
    public static final Period MONTH = new Period("each month", 12, 52);
    public static final Period QUARTER = new Period("each three months", 4, 52);
    public static final Period YEAR = new Period("each year", 1, 52);

    /** A month where the council counts the days of a year: 12 x 7 / 365. */
    public static final Period MONTH_BY_DAYS = new Period("each month", 84, 365);

    public Period {
        if (times < 1 || over < 1) {
            throw new IllegalArgumentException("a period makes some of an amount weekly");
        }
    }

    /** An amount for so many days: seven of its parts make a week. */
    public static Period days(int days) {
        return new Period("for " + days + (days == 1 ? " day" : " days"), 7, days);
    }

    /** The amount a week, exact. */
    public BigDecimal weekly(BigDecimal amount) {
        return Exact.fraction(amount, times, over);
    }

    /** How it is made weekly, in words; empty for an amount that is weekly already. */
    public String reason() {
        if (times == 1 && over == 1) {
            return "";
        }
        String multiply = times == 1 ? "" : "multiply by " + times + " and ";
        return "It comes " + words + ", so we " + multiply + "divide by " + over + " to make it weekly.";
    }
}
