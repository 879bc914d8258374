package org.ourplan.law.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The short ways of dividing give the same as dividing, for every penny up to £600 and for large sums. */
class ExactTest {

    private static final int[][] PERIODS = {
        {1, 1}, {1, 2}, {1, 4}, {12, 52}, {4, 52}, {1, 52}, {84, 365}, {7, 10}, {1, 3}
    };

    private static void same(BigDecimal amount, int times, int over) {
        BigDecimal divided =
                amount.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(over), 30, RoundingMode.HALF_UP);
        BigDecimal found = Exact.fraction(amount, times, over);
        if (over == 1) {
            assertThat(found).isEqualByComparingTo(divided);
        } else if (!found.equals(divided)) {
            fail(amount + " x " + times + " / " + over + ": " + found + ", not " + divided);
        }
    }

    @Test
    void everyPennyOfEveryPeriod() {
        for (int[] period : PERIODS) {
            for (int pennies = 0; pennies <= 60_000; pennies++) {
                same(BigDecimal.valueOf(pennies, 2), period[0], period[1]);
            }
        }
    }

    @Test
    void largeSumsAndOtherScales() {
        for (int[] period : PERIODS) {
            for (String amount : new String[] {
                "99999.99",
                "100000.00",
                "999999999.99",
                "1000000000.00",
                "99999999999999.99",
                "12",
                "12.5",
                "12.345678",
                "-3.01"
            }) {
                same(new BigDecimal(amount), period[0], period[1]);
            }
        }
    }

    @Test
    void sumsThatNobodyHasAreStillDividedExactly() {
        same(new BigDecimal("99999999999999999999999.99"), 1, 2);
    }
}
