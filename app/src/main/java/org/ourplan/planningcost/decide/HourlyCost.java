package org.ourplan.planningcost.decide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ourplan.law.rules.Carries;

/**
 * What an hour of somebody costs, with on-costs, by the formula of source 004 appendix 1: pay and on-costs, by 52 weeks, by hours.
 *
 * @param yearlyPay pounds a year before on-costs, more than nothing
 * @param onCosts per cent of the pay, 0 to 200
 * @param weeklyHours hours worked in a week, more than nothing
 */
@Carries("S004-109")
public record HourlyCost(BigDecimal yearlyPay, int onCosts, BigDecimal weeklyHours) {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public HourlyCost {
        if (yearlyPay.signum() <= 0 || weeklyHours.signum() <= 0 || onCosts < 0 || onCosts > 200) {
            throw new IllegalArgumentException("pay and hours above nothing, on-costs from 0 to 200 per cent");
        }
    }

    /** Pounds an hour to the nearest penny. */
    public BigDecimal hourly() {
        return weekly().divide(weeklyHours, 2, RoundingMode.HALF_UP);
    }

    /** Pounds an hour where the week is first taken to the nearest pound, as the document seems to have done once. */
    public BigDecimal hourlyFromWholePoundsAWeek() {
        return weekly().setScale(0, RoundingMode.HALF_UP).divide(weeklyHours, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal weekly() {
        return yearlyPay
                .multiply(HUNDRED.add(BigDecimal.valueOf(onCosts)))
                .divide(HUNDRED.multiply(WEEKS), MathContext.DECIMAL64);
    }
}
