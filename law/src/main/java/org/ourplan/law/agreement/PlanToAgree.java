package org.ourplan.law.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * What decides who may agree a plan.
 *
 * @param weekly cost to the council, pounds a week
 * @param oneOff pounds paid once
 * @param variancePercent from the indicative budget, or null when there was none to compare with
 * @param highRisk high risk
 * @param veryComplex very complex
 * @param exception an exception to local policy was asked for (OPT-6)
 */
public record PlanToAgree(
        BigDecimal weekly,
        BigDecimal oneOff,
        @Nullable BigDecimal variancePercent,
        boolean highRisk,
        boolean veryComplex,
        boolean exception) {

    public PlanToAgree {
        weekly = Pounds.amount(weekly);
        oneOff = Pounds.amount(oneOff);
    }

    /** A plan of that weekly cost with nothing else to weigh. */
    public static PlanToAgree costing(BigDecimal weekly) {
        return new PlanToAgree(weekly, Pounds.NOTHING, null, false, false, false);
    }
}
