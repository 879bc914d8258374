package org.ourplan.law.charging.capital;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ourplan.law.charging.Exact;

/**
 * Capital that somebody is treated as still having, and how it falls week by week by what the person pays more because
 * of it (reg 23). The charge is worked out anew for every week: it changes at the upper limit and at every step.
 */
public final class NotionalCapital {

    private NotionalCapital() {}

    /**
     * One week.
     *
     * @param atStart notional capital at the start of the week, pounds
     * @param chargeWith what is charged with it
     * @param chargeWithout what would be charged without it
     * @param atEnd notional capital at the end of the week, not below nothing
     */
    public record Week(BigDecimal atStart, BigDecimal chargeWith, BigDecimal chargeWithout, BigDecimal atEnd) {

        /** What the week took off. */
        public BigDecimal reduction() {
            return chargeWith.subtract(chargeWithout);
        }
    }

    /**
     * The weeks from the first, at most so many; no weeks are added once nothing is left.
     *
     * @param start notional capital at first, pounds
     * @param charge the charge a week for an amount of notional capital; asked with nothing for the charge without it
     */
    public static List<Week> weeks(BigDecimal start, int most, UnaryOperator<BigDecimal> charge) {
        BigDecimal without = charge.apply(BigDecimal.ZERO);
        List<Week> weeks = new ArrayList<>();
        BigDecimal left = start;
        for (int week = 0; week < most && left.signum() > 0; week++) {
            BigDecimal with = charge.apply(left);
            BigDecimal after = Exact.notBelowNothing(left.subtract(with.subtract(without)));
            weeks.add(new Week(left, with, without, after));
            left = after;
        }
        return weeks;
    }
}
