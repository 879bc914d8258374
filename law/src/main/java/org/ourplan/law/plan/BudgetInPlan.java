package org.ourplan.law.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says about the personal budget (s25(1)(e), s26). Pounds a week; null means "not said yet".
 *
 * @param indicative the amount told to the person before planning (PB-9)
 * @param indicativeToldOn the day it was told
 * @param cost what it costs the council to meet the needs (s26(1)(a))
 * @param personPays what the adult must pay (s26(1)(b))
 * @param councilPays what the council must pay (s26(1)(c))
 * @param freeReablementAnswered whether the plan says which support is free and left out of the budget (s26(4))
 */
public record BudgetInPlan(
        @Nullable BigDecimal indicative,
        @Nullable LocalDate indicativeToldOn,
        @Nullable BigDecimal cost,
        @Nullable BigDecimal personPays,
        @Nullable BigDecimal councilPays,
        boolean freeReablementAnswered) {

    /** Nothing said yet. */
    public static BudgetInPlan none() {
        return new BudgetInPlan(null, null, null, null, null, false);
    }
}
