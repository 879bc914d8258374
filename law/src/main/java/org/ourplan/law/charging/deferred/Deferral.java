package org.ourplan.law.charging.deferred;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/**
 * What is paid now and what is deferred a week under an agreement (CASSG 9.48 to 9.50). Pounds, whole pence.
 *
 * @param contribution what the person pays from their income
 * @param deferred what is added to the debt
 */
public record Deferral(BigDecimal contribution, BigDecimal deferred) {

    /**
     * The sums of an agreement.
     *
     * @param cost what the care costs a week
     * @param topUp what the person adds for a dearer place, which may be deferred too
     * @param income the person's income a week
     * @param kept the disposable income allowance they keep, from nothing up to the day's figure; null for all of it
     */
    public static Answered<Deferral> of(
            BigDecimal cost, BigDecimal topUp, BigDecimal income, @Nullable BigDecimal kept, Working working) {
        Checks checks = new Checks();
        checks.regular("cost_weekly", cost);
        checks.regular("top_up_weekly", topUp);
        checks.regular("income_weekly", income);
        keptCheck(kept, checks, working);
        BigDecimal keeps = kept == null ? working.figure(Figure.DPA_DISPOSABLE_INCOME_ALLOWANCE_MAX) : kept;
        BigDecimal whole = cost.add(topUp);
        BigDecimal pays = Exact.dropPartPenny(
                Exact.notBelowNothing(income.subtract(keeps)).min(whole));
        return Answered.of(new Deferral(pays, Exact.dropPartPenny(whole.subtract(pays))), checks, working);
    }

    /** Checks what somebody asks to keep: from nothing up to the day's disposable income allowance. */
    public static void keptCheck(@Nullable BigDecimal kept, Checks checks, Working working) {
        if (kept == null) {
            return;
        }
        checks.regular("disposable_income_allowance_kept", kept);
        BigDecimal most = working.figure(Figure.DPA_DISPOSABLE_INCOME_ALLOWANCE_MAX);
        checks.need(
                kept.compareTo(most) <= 0,
                "disposable_income_allowance_kept",
                "The most somebody can keep is £" + most + " a week.");
    }

    /** How many whole weeks until the equity limit is reached, before interest and fees; null when nothing is deferred. */
    public @Nullable Integer wholeWeeksTo(BigDecimal equityLimit) {
        return deferred.signum() == 0
                ? null
                : Integer.valueOf(
                        equityLimit.divide(deferred, 0, RoundingMode.DOWN).intValueExact());
    }
}
