package org.ourplan.agreement.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.DelegationScheme;
import org.ourplan.law.agreement.PlanToAgree;

/** Who stands where in the scheme of delegation, and how far a budget is from its first figure. */
public final class Levels {

    private Levels() {}

    /** The highest level of these roles, or -1 when none of them may agree a plan. */
    public static int rank(DelegationScheme scheme, Set<String> roles) {
        var highest = -1;
        for (var rank = 0; rank < scheme.levels().size(); rank++) {
            var name = scheme.levels().get(rank).name();
            if (roles.stream().anyMatch(name::equalsIgnoreCase)) {
                highest = rank;
            }
        }
        return highest;
    }

    /**
     * What decides who may agree. The percentage is cut, not rounded, to two decimals: a penny below the limit stays
     * below it.
     */
    public static PlanToAgree toAgree(
            BigDecimal weekly,
            BigDecimal oneOff,
            @Nullable BigDecimal indicative,
            boolean highRisk,
            boolean veryComplex,
            boolean exception) {
        var variance = indicative == null || indicative.signum() == 0
                ? null
                : weekly.subtract(indicative)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(indicative, 2, RoundingMode.DOWN);
        return new PlanToAgree(weekly, oneOff, variance, highRisk, veryComplex, exception);
    }
}
