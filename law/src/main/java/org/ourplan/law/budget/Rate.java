package org.ourplan.law.budget;

import java.math.BigDecimal;
import org.ourplan.law.money.Pounds;

/**
 * One price on the rate card.
 *
 * @param unit what one of it is, for example {@code hour}, {@code visit}, {@code session}
 * @param pounds for one unit; refused below nothing or with parts of a penny
 * @param onCostPercent what an employer pays on top, 0 or more (PB-17)
 */
public record Rate(String unit, BigDecimal pounds, BigDecimal onCostPercent) {

    public Rate {
        pounds = Pounds.amount(pounds);
        if (unit.isBlank() || onCostPercent.signum() < 0) {
            throw new IllegalArgumentException("a rate has a unit, and on-costs are not below nothing");
        }
    }

    /** A price with nothing on top. */
    public static Rate of(String unit, BigDecimal pounds) {
        return new Rate(unit, pounds, BigDecimal.ZERO);
    }
}
