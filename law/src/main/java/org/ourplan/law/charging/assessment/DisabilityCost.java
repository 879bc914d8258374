package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.income.Period;

/**
 * One item of disability-related expenditure, with what was decided about it and why (Sch 1 para 4; RW v Windsor and
 * Maidenhead [2023] EWHC 1449).
 *
 * @param label what it is for
 * @param amount pounds for the period
 * @param allowed what is allowed of it, for the same period: all, part or nothing
 * @param reason why; never empty
 * @param cheaperWay where the reason is that it can be had for less: how; else empty
 */
public record DisabilityCost(
        String label, BigDecimal amount, Period period, BigDecimal allowed, String reason, String cheaperWay) {

    /** An item that is allowed in full. */
    public static DisabilityCost allowed(String label, BigDecimal weekly, String reason) {
        return new DisabilityCost(label, weekly, Period.WEEK, weekly, reason, "");
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.regular("amount", amount);
        checks.regular("allowed", allowed);
        checks.need(allowed.compareTo(amount) <= 0, "allowed", "No more can be allowed than was spent.");
        checks.need(!reason.isBlank(), "reason", "Give a reason for what was decided about this cost.");
    }
}
