package org.ourplan.law.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact sums of weekly money. A month or a third of a share does not come out in decimals, so such a part is kept to
 * {@value #DECIMALS} decimals and settled before it is compared or rounded: a sum that is a whole number of pence is
 * never a penny short.
 */
public final class Exact {

    private static final int DECIMALS = 30;
    private static final int SETTLED = 20;

    private Exact() {}

    /** The amount times {@code times} over {@code over}. */
    public static BigDecimal fraction(BigDecimal amount, int times, int over) {
        BigDecimal product = times == 1 ? amount : amount.multiply(BigDecimal.valueOf(times));
        return over == 1 ? product : over(product, BigDecimal.valueOf(over));
    }

    /** The amount divided. */
    public static BigDecimal over(BigDecimal amount, BigDecimal divisor) {
        return amount.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without what dividing has left in the last decimals. */
    public static BigDecimal settled(BigDecimal sum) {
        return sum.scale() <= SETTLED ? sum : sum.setScale(SETTLED, RoundingMode.HALF_UP);
    }

    /** Whole pence; a part of a penny is dropped, in the person's favour (reg 11 as far as it is known). */
    public static BigDecimal dropPartPenny(BigDecimal sum) {
        return sum.scale() == 2 ? sum : settled(sum).setScale(2, RoundingMode.DOWN);
    }

    /** Nothing when the sum is below nothing. */
    public static BigDecimal notBelowNothing(BigDecimal sum) {
        return sum.signum() < 0 ? BigDecimal.ZERO : sum;
    }
}
