package org.ourplan.law.charging.income;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;

/**
 * What decides the savings credit disregard (Sch 1 para 40). Pounds a week. What is null is not known; the threshold and
 * guarantee are then taken from the day's figures.
 *
 * @param received savings credit paid; it is counted as income unless an income item names it
 * @param pensionAgeBefore2016 whether pension age was reached before 6 April 2016
 */
public record SavingsCredit(
        @Nullable BigDecimal qualifyingIncome,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal standardMinimumGuarantee,
        BigDecimal received,
        boolean couple,
        Answer pensionAgeBefore2016) {

    /** Savings credit of which only the amount that is paid is known. */
    public static SavingsCredit paid(BigDecimal weekly, boolean couple) {
        return new SavingsCredit(null, null, null, weekly, couple, Answer.UNANSWERED);
    }

    /** The same with another amount paid. */
    public SavingsCredit withReceived(BigDecimal weekly) {
        return new SavingsCredit(
                qualifyingIncome, threshold, standardMinimumGuarantee, weekly, couple, pensionAgeBefore2016);
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.regular("savings_credit.qualifying_income", qualifyingIncome);
        checks.regular("savings_credit.threshold", threshold);
        checks.regular("savings_credit.standard_minimum_guarantee", standardMinimumGuarantee);
        checks.regular("savings_credit.received", received);
    }
}
