package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * What a personal budget statement is worked from. Pounds a week. {@link #of} starts one; the with-methods add to it.
 *
 * @param whose whether it is the adult's budget or the carer's own
 * @param contribution what the financial assessment (or a manual figure) says the person pays; null while it is not
 *     finished
 * @param indicative the indicative budget told before planning, or null
 * @param quote the lowest price quoted by a suitable provider that is available, or null when nobody has been asked
 * @param reasonNoQuote why the amount is enough though there is no quote at or below it; empty when not said
 * @param paysInFull whether the person pays all that their care costs: a budget is stated all the same (PB-13)
 * @param inCareHome whether the needs are met in a care home: then no fee is charged for arranging care (PLAN-21)
 */
public record BudgetFacts(
        DeliveredTo whose,
        List<BudgetLine> lines,
        @Nullable BigDecimal contribution,
        List<MoneyApart> apart,
        @Nullable BigDecimal indicative,
        @Nullable BigDecimal quote,
        String reasonNoQuote,
        boolean paysInFull,
        boolean inCareHome) {

    public BudgetFacts {
        lines = List.copyOf(lines);
        apart = List.copyOf(apart);
        contribution = contribution == null ? null : Pounds.amount(contribution);
    }

    /** A budget of these lines; the contribution is null while the financial assessment is not finished. */
    public static BudgetFacts of(DeliveredTo whose, List<BudgetLine> lines, @Nullable BigDecimal contribution) {
        return new BudgetFacts(whose, lines, contribution, List.of(), null, null, "", false, false);
    }

    /** The same with money to show beside it. */
    public BudgetFacts apart(MoneyApart... beside) {
        return new BudgetFacts(
                whose, lines, contribution, List.of(beside), indicative, quote, reasonNoQuote, paysInFull, inCareHome);
    }

    /** The same with the indicative budget. */
    public BudgetFacts indicative(@Nullable BigDecimal told) {
        return new BudgetFacts(whose, lines, contribution, apart, told, quote, reasonNoQuote, paysInFull, inCareHome);
    }

    /** The same with what the market check found. */
    public BudgetFacts quoted(@Nullable BigDecimal lowest, String reasonIfNone) {
        return new BudgetFacts(
                whose, lines, contribution, apart, indicative, lowest, reasonIfNone, paysInFull, inCareHome);
    }

    /** The same for somebody who pays all that their care costs. */
    public BudgetFacts payingInFull() {
        return new BudgetFacts(whose, lines, contribution, apart, indicative, quote, reasonNoQuote, true, inCareHome);
    }

    /** The same for somebody whose needs are met in a care home. */
    public BudgetFacts inACareHome() {
        return new BudgetFacts(whose, lines, contribution, apart, indicative, quote, reasonNoQuote, paysInFull, true);
    }
}
