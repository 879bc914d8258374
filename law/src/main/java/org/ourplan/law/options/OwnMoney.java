package org.ourplan.law.options;

import java.math.BigDecimal;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * A dearer way that the person chooses to pay towards themselves (S001-L7). The budget and the contribution stay as
 * they are.
 *
 * @param budget pounds a week
 * @param chosen what the chosen way costs, pounds a week
 */
@Carries({"S001-L7", "S001-L7A", "PB-15"})
public record OwnMoney(BigDecimal budget, BigDecimal chosen) {

    public OwnMoney {
        budget = Pounds.amount(budget);
        chosen = Pounds.amount(chosen);
    }

    /** What the person adds, pounds a week: the difference, or nothing when the chosen way costs no more. */
    public BigDecimal adds() {
        return chosen.subtract(budget).max(Pounds.NOTHING);
    }
}
