package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * When each payment is due and how much it is. A payment is due on the first day of the weeks it is for. Weeks cut short by
 * the last day are paid by the day, a seventh of the week each, rounded once to the penny.
 *
 * @param start the first day that is paid for
 * @param weekly pounds a week that are paid; refused below nothing or with parts of a penny
 * @param lastDay the last day that is paid for, or null while no end is set
 */
public record PaymentTerms(
        LocalDate start,
        Frequency frequency,
        BigDecimal weekly,
        @Nullable LocalDate lastDay) {

    private static final BigDecimal DAYS_IN_A_WEEK = BigDecimal.valueOf(7);

    public PaymentTerms {
        weekly = Pounds.amount(weekly);
    }

    /**
     * One payment.
     *
     * @param number 1 for the first
     * @param from its first day, on which it is due
     * @param to its last day, included
     * @param amount pounds
     */
    public record Due(int number, LocalDate from, LocalDate to, BigDecimal amount) {}

    /** Every payment due on that day or before it, the first first. */
    public List<Due> through(LocalDate day) {
        List<Due> due = new ArrayList<>();
        int number = 1;
        for (LocalDate from = start; !from.isAfter(day) && !over(from); from = first(++number)) {
            due.add(due(number, from));
        }
        return due;
    }

    /** The first payment due after that day; null when there is none. */
    public @Nullable Due after(LocalDate day) {
        int number = through(day).size() + 1;
        LocalDate from = first(number);
        return over(from) ? null : due(number, from);
    }

    private Due due(int number, LocalDate from) {
        LocalDate whole = from.plusWeeks(frequency.weeks()).minusDays(1);
        LocalDate to = lastDay != null && lastDay.isBefore(whole) ? lastDay : whole;
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        return new Due(number, from, to, weekly.multiply(days).divide(DAYS_IN_A_WEEK, 2, RoundingMode.HALF_UP));
    }

    private LocalDate first(int number) {
        return start.plusWeeks((long) frequency.weeks() * (number - 1));
    }

    private boolean over(LocalDate from) {
        return lastDay != null && from.isAfter(lastDay);
    }
}
