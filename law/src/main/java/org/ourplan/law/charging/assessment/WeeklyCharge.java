package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Breakdown;

/**
 * What somebody pays a week, with the sums it rests on. Pounds a week unless said; sums in between are exact.
 *
 * @param sums what the full assessment found; all nothing where none was made
 * @param maximum the most this person can be asked to pay, whole pence, before the cost of the care; null for full cost
 * @param contribution what they pay, whole pence
 * @param mustOfferDeferredPayment whether only the home brings the person over the limit, so that a deferred payment
 *     agreement must be offered (s34; DPA Regs reg 2)
 * @param breakdown every step, or {@link Breakdown#NOT_WRITTEN}
 */
public record WeeklyCharge(
        Outcome outcome,
        Sums sums,
        @Nullable BigDecimal maximum,
        BigDecimal contribution,
        CostOfCare cost,
        boolean mustOfferDeferredPayment,
        Breakdown breakdown)
        implements Assessed {

    /**
     * What a full assessment found.
     *
     * @param capital pounds of capital that count
     * @param tariffIncome income from savings
     * @param income what counts, tariff income included, after every disregard
     * @param homeCosts what is taken off for the home
     * @param disabilityCosts what is taken off for disability
     * @param kept the minimum income guarantee or the personal expenses allowance
     * @param leftOver what is left after all of these, not below nothing
     */
    public record Sums(
            BigDecimal capital,
            BigDecimal tariffIncome,
            BigDecimal income,
            BigDecimal homeCosts,
            BigDecimal disabilityCosts,
            BigDecimal kept,
            BigDecimal leftOver) {

        /** No assessment was made. */
        public static final Sums NONE = new Sums(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /** What the council pays a week once the person and whoever tops up have paid; null when the cost is not known. */
    public @Nullable BigDecimal councilPays() {
        BigDecimal unpaid = councilPaysIfTopUpIsNotPaid();
        return unpaid == null ? null : Exact.notBelowNothing(unpaid.subtract(cost.topUp()));
    }

    /** What it pays when the top-up does not come: the council owes the home the whole fee. */
    public @Nullable BigDecimal councilPaysIfTopUpIsNotPaid() {
        BigDecimal whole = cost.whole();
        return whole == null
                ? null
                : Exact.notBelowNothing(whole.subtract(cost.nursing()).subtract(contribution));
    }
}
