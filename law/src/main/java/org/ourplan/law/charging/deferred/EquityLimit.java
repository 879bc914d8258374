package org.ourplan.law.charging.deferred;

import java.math.BigDecimal;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/** How much may be deferred against a home (DPA Regs reg 5): nine tenths of its value, less the lower capital limit. */
public final class EquityLimit {

    private EquityLimit() {}

    /**
     * The limit in pounds, whole pence, not below nothing.
     *
     * @param value what the home is worth
     * @param debts what is secured on it and ranks first
     */
    public static Answered<BigDecimal> of(BigDecimal value, BigDecimal debts, Working working) {
        Checks checks = new Checks();
        checks.sum("property_value", value);
        checks.sum("secured_debt", debts);
        BigDecimal part = value.multiply(working.figure(Figure.DPA_EQUITY_LIMIT_PCT_OF_VALUE))
                .movePointLeft(2);
        BigDecimal limit =
                part.subtract(working.figure(Figure.CAPITAL_LIMIT_LOWER)).subtract(debts);
        return Answered.of(Exact.dropPartPenny(Exact.notBelowNothing(limit)), checks, working);
    }
}
