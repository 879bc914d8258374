package org.ourplan.law.directpayments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * What was paid and what became of it. Money may be saved up and used unevenly while it meets the needs (DP-34).
 *
 * @param paid pounds the council has paid in
 * @param putIn pounds the person put in: their own contribution where it is paid net
 * @param spent pounds spent, as told
 * @param paidBack pounds paid back to the council
 */
@Carries("DP-34")
public record PaymentAccount(BigDecimal paid, BigDecimal putIn, BigDecimal spent, BigDecimal paidBack) {

    public PaymentAccount {
        paid = Pounds.amount(paid);
        putIn = Pounds.amount(putIn);
        spent = Pounds.amount(spent);
        paidBack = Pounds.amount(paidBack);
    }

    /** What should be left. Below nothing where more was spent than came in. */
    public BigDecimal balance() {
        return paid.add(putIn).subtract(spent).subtract(paidBack);
    }

    /** How many weeks of the payment are left in it, to one decimal; 0 where nothing is. */
    public BigDecimal weeks(BigDecimal weekly) {
        return weekly.signum() == 0 || balance().signum() <= 0
                ? BigDecimal.ZERO
                : balance().divide(weekly, 1, RoundingMode.DOWN);
    }

    /**
     * A reason to get in touch where more is left than the council's own limit, in days of the weekly payment: never a
     * reason to take money back by itself.
     */
    public List<Finding> surplus(BigDecimal weekly, int limitDays) {
        BigDecimal limit =
                weekly.multiply(BigDecimal.valueOf(limitDays)).divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP);
        return balance().compareTo(limit) <= 0 || limit.signum() == 0
                ? List.of()
                : List.of(Finding.warn(
                        "DP-34",
                        "CASSG 12.35",
                        "There is more in the account than our own limit. Ask what it is for: it may be saved up for"
                                + " something in the plan, or something may be in the way of using it. Nothing is taken"
                                + " back by itself.",
                        "surplus"));
    }
}
