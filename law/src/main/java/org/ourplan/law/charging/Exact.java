package org.ourplan.law.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of weekly money. A month or a third of a share does not come out in decimals, so such a part is kept to
 * {@value #DECIMALS} decimals and settled before it is compared or rounded: a sum that is a whole number of pence is
 * never a penny short.
 */
public final class Exact {

    private static final int DECIMALS = 30;
    private static final int SETTLED = 20;

    /** What each remainder of so many pennies comes to: parts of a month, a fortnight or a year are asked for over and over. */
    private static final BigDecimal[] HALVES = pennies(2);

    private static final BigDecimal[] QUARTERS = pennies(4);
    private static final BigDecimal[] PARTS_OF_52 = pennies(52);

    private Exact() {}

    private static BigDecimal[] pennies(int over) {
        BigDecimal[] parts = new BigDecimal[over];
        for (int pennies = 0; pennies < over; pennies++) {
            parts[pennies] = over(BigDecimal.valueOf(pennies, 2), BigDecimal.valueOf(over));
        }
        return parts;
    }

    /** The amount times {@code times} over {@code over}. */
    public static BigDecimal fraction(BigDecimal amount, int times, int over) {
        BigDecimal product = times == 1 ? amount : amount.multiply(BigDecimal.valueOf(times));
        if (over == 1) {
            return product;
        }
        BigDecimal[] parts = parts(over);
        return parts != null && product.scale() == 2 && product.signum() >= 0 && product.precision() < 18
                ? ofPennies(product.unscaledValue().longValue(), over, parts)
                : over(product, BigDecimal.valueOf(over));
    }

    private static BigDecimal @Nullable [] parts(int over) {
        return switch (over) {
            case 2 -> HALVES;
            case 4 -> QUARTERS;
            case 52 -> PARTS_OF_52;
            default -> null;
        };
    }

    /** The same as dividing, without the long division: the whole pennies, and what the remainder comes to. */
    private static BigDecimal ofPennies(long pennies, int over, BigDecimal[] parts) {
        return parts[(int) (pennies % over)].add(BigDecimal.valueOf(pennies / over, 2));
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
