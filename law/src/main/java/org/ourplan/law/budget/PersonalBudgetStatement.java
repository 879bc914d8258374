package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;

/**
 * A personal budget statement (s26), as the person reads it.
 *
 * @param cost what it costs the council to meet the needs (a), pounds a week to begin with
 * @param weekly the three amounts, or null while the financial assessment is not finished (CHG-1)
 * @param year the first 52 weeks, in which support that is for a time only ends
 * @param counted the lines that make up the cost
 * @param excluded free reablement and intermediate care, shown and not counted (PB-4)
 * @param elsewhere lines that belong in the other person's budget (PB-5)
 * @param apart other money, never part of the three amounts
 * @param variance from the indicative budget, or null when none was told
 * @param findings what still stops it or warns
 */
public record PersonalBudgetStatement(
        BigDecimal cost,
        @Nullable Amounts weekly,
        FirstYear year,
        List<BudgetLine> counted,
        List<BudgetLine> excluded,
        List<BudgetLine> elsewhere,
        List<MoneyApart> apart,
        @Nullable Variance variance,
        List<Finding> findings) {

    public PersonalBudgetStatement {
        counted = List.copyOf(counted);
        excluded = List.copyOf(excluded);
        elsewhere = List.copyOf(elsewhere);
        apart = List.copyOf(apart);
        findings = List.copyOf(findings);
    }

    /** True when nothing in it stops the plan from being agreed. */
    public boolean mayBeAgreed() {
        return findings.stream().noneMatch(Finding::stops);
    }
}
