package org.ourplan.law.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * Paid hours that stand by for a risk that is mostly absent, and another way to manage it (S001-L3).
 *
 * @param hours a week
 * @param hourly pounds an hour
 * @param personAgrees whether the person agrees to the other way; without it the hours stay
 * @param providerAgrees whether those who would respond agree; without it the hours stay
 * @param contingency what happens if the risk comes about; without it the hours stay
 */
@Carries({"S001-L3", "S001-L3A", "S001-34"})
public record StandingCover(
        BigDecimal hours, BigDecimal hourly, boolean personAgrees, boolean providerAgrees, String contingency) {

    public StandingCover {
        hourly = Pounds.amount(hourly);
        if (hours.signum() < 0) {
            throw new IllegalArgumentException("cover is 0 hours a week or more");
        }
    }

    /** What still keeps the paid hours in place; empty when they may go. */
    public List<String> whyHoursStay() {
        List<String> reasons = new ArrayList<>();
        if (!personAgrees) {
            reasons.add("The person does not agree to the other way, so the paid hours stay.");
        }
        if (!providerAgrees) {
            reasons.add("Those who would respond have not agreed, so the paid hours stay.");
        }
        if (contingency.isBlank()) {
            reasons.add("Nobody has said what happens if the risk comes about, so the paid hours stay.");
        }
        return reasons;
    }

    /** Hours a week that are taken out: all of them, or none. */
    public BigDecimal removedHours() {
        return whyHoursStay().isEmpty() ? hours : BigDecimal.ZERO;
    }

    /** The change to the budget, pounds a week: nothing, or below nothing. */
    public BigDecimal changeWeekly() {
        return Pounds.toPenny(removedHours().multiply(hourly).negate());
    }
}
