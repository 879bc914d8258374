package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * How far the final budget is from the indicative one (PB-10).
 *
 * @param difference pounds a week; below nothing when the final one is lower
 * @param percent of the indicative budget, to one decimal, half up; null when the indicative budget was nothing
 */
public record Variance(BigDecimal difference, @Nullable BigDecimal percent) {

    /** The variance of a final weekly budget from an indicative one. */
    @Carries("PB-10")
    public static Variance between(BigDecimal indicative, BigDecimal last) {
        BigDecimal difference = last.subtract(indicative);
        BigDecimal percent = indicative.signum() == 0
                ? null
                : difference.multiply(BigDecimal.valueOf(100)).divide(indicative, 1, RoundingMode.HALF_UP);
        return new Variance(difference, percent);
    }
}
