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

    private static final int WEEKS = 52;
    private static final long HUNDRED = 100;

    /** What a 52nd of so many pennies comes to: months, quarters and years are made weekly over and over. */
    private static final BigDecimal[] PENNIES_OVER_52 = penniesOver52();

    private Exact() {}

    private static BigDecimal[] penniesOver52() {
        BigDecimal[] parts = new BigDecimal[WEEKS];
        for (int pennies = 0; pennies < WEEKS; pennies++) {
            parts[pennies] = over(BigDecimal.valueOf(pennies, 2), BigDecimal.valueOf(WEEKS));
        }
        return parts;
    }

    /** The amount times {@code times} over {@code over}. */
    public static BigDecimal fraction(BigDecimal amount, int times, int over) {
        BigDecimal product = times == 1 ? amount : amount.multiply(BigDecimal.valueOf(times));
        if (over == 1) {
            return product;
        }
        return product.scale() == 2 && product.signum() >= 0 && product.precision() < 13
                ? ofPennies(product.unscaledValue().longValue(), over)
                : over(product, BigDecimal.valueOf(over));
    }

    /** The same as dividing, without the long division: few decimals where it comes out in few. */
    private static BigDecimal ofPennies(long pennies, int over) {
        if (pennies * HUNDRED % over == 0) {
            return BigDecimal.valueOf(pennies * HUNDRED / over, 4);
        }
        return over == WEEKS
                ? PENNIES_OVER_52[(int) (pennies % WEEKS)].add(BigDecimal.valueOf(pennies / WEEKS, 2))
                : over(BigDecimal.valueOf(pennies, 2), BigDecimal.valueOf(over));
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
