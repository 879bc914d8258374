package org.ourplan.law.charging.deferred;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;

/** Interest on what is deferred (DPA Regs reg 9). Rates are percent a year; a year counts 365 days. */
public final class Interest {

    private static final BigDecimal PERCENT_DAYS = new BigDecimal("36500");

    private Interest() {}

    /** The highest rate: the gilt rate of the report that the regulation names, and the margin on top. */
    public static Answered<BigDecimal> highest(BigDecimal giltRate, Working working) {
        Checks checks = new Checks();
        checks.need(giltRate.abs().compareTo(BigDecimal.valueOf(100)) <= 0, "gilt_rate_percent", "Check the rate.");
        BigDecimal highest = giltRate.add(working.figure(Figure.DPA_INTEREST_MARGIN_OVER_GILTS));
        return Answered.of(highest, checks, working);
    }

    /**
     * The interest of so many days, whole pence, a part of a penny dropped.
     *
     * @param from the first day
     */
    public static Answered<BigDecimal> of(
            BigDecimal balance, BigDecimal rate, LocalDate from, int days, Compounding compounding, Working working) {
        Checks checks = new Checks();
        checks.sum("balance", balance);
        checks.need(rate.signum() >= 0, "annual_rate_percent", "The rate cannot be less than nothing.");
        checks.need(days >= 0 && days <= 36_525, "days", "Enter a number of days from 0 to 36,525.");
        aboveHighest(rate, checks, working);
        BigDecimal interest = checks.problems().isEmpty()
                ? compound(balance, rate, from, days, compounding).subtract(balance)
                : BigDecimal.ZERO;
        return Answered.of(Exact.dropPartPenny(interest), checks, working);
    }

    /** A rate above the highest is refused where the highest of that half-year is held. */
    private static void aboveHighest(BigDecimal rate, Checks checks, Working working) {
        DatedFigure highest = working.figures().find(Figure.DPA_INTEREST_MAX);
        checks.need(
                highest == null || rate.compareTo(highest.amount()) <= 0,
                "annual_rate_percent",
                "The rate is above the highest that the regulations allow for this half-year.");
    }

    private static BigDecimal compound(
            BigDecimal balance, BigDecimal rate, LocalDate from, int days, Compounding compounding) {
        LocalDate end = from.plusDays(days);
        BigDecimal owed = balance;
        LocalDate since = from;
        for (int times = 1; since.isBefore(end); times++) {
            LocalDate added = compounding.added(from, times);
            LocalDate until = added.isBefore(end) ? added : end;
            BigDecimal part = BigDecimal.valueOf(ChronoUnit.DAYS.between(since, until));
            BigDecimal interest = owed.multiply(rate).multiply(part).divide(PERCENT_DAYS, MathContext.DECIMAL128);
            owed = owed.add(interest, MathContext.DECIMAL128);
            since = until;
        }
        return owed;
    }
}
