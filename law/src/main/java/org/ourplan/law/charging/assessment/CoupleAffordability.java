package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/**
 * The check that both of a couple can live on what the charge leaves them (CASSG Annex C 5; COM-15 of the
 * specification). It stands beside the assessment, is offered and never asked for, and can only lower the charge.
 *
 * @param left what the couple has left, pounds a week
 * @param guarantee what a couple must have
 * @param adjustment what is added to the person's minimum income guarantee
 */
public record CoupleAffordability(BigDecimal left, BigDecimal guarantee, BigDecimal adjustment) {

    /**
     * The check.
     *
     * @param used the minimum income guarantee that the assessment used
     * @param partnerIncome what the partner has told us of their income
     * @param partnerHousing the partner's half of the housing costs
     * @param guarantee what a couple must have, or null for the day's standard minimum guarantee of a couple
     */
    public static Answered<CoupleAffordability> of(
            BigDecimal used,
            BigDecimal partnerIncome,
            BigDecimal partnerHousing,
            @Nullable BigDecimal guarantee,
            Working working) {
        Checks checks = new Checks();
        checks.regular("mig_used", used);
        checks.regular("partner_income", partnerIncome);
        checks.regular("partner_half_housing_costs", partnerHousing);
        checks.regular("couple_guarantee", guarantee);
        BigDecimal needed = guarantee == null ? working.figure(Figure.STANDARD_MINIMUM_GUARANTEE_COUPLE) : guarantee;
        BigDecimal left = used.add(partnerIncome).subtract(partnerHousing);
        BigDecimal adjustment = Exact.dropPartPenny(Exact.notBelowNothing(needed.subtract(left)));
        return Answered.of(new CoupleAffordability(left, needed, adjustment), checks, working);
    }

    /** The guarantee with which the assessment is made again. */
    public BigDecimal guaranteeAfter(BigDecimal used) {
        return used.add(adjustment);
    }
}
