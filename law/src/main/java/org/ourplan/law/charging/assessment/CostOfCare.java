package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.free.FreeReason;

/**
 * What the care costs a week, in pounds. What is null is not known.
 *
 * @param weekly what it costs the council; in a care home the whole fee
 * @param chargeable the part of it that may be charged for
 * @param personalBudget what the council would pay for a place that meets the needs
 * @param nursing NHS-funded nursing care, paid to the home: taken off the fee first
 * @param topUp what somebody pays on top for a dearer place; never part of the contribution
 * @param lines the services one by one, where they are known; their sums are used where the amounts above are null
 * @param everythingFree why nothing at all may be charged, or null
 */
public record CostOfCare(
        @Nullable BigDecimal weekly,
        @Nullable BigDecimal chargeable,
        @Nullable BigDecimal personalBudget,
        BigDecimal nursing,
        BigDecimal topUp,
        List<ServiceLine> lines,
        @Nullable FreeReason everythingFree) {

    public CostOfCare {
        lines = List.copyOf(lines);
    }

    /** A cost of which nothing more is known. */
    public static CostOfCare weekly(@Nullable BigDecimal cost) {
        return new CostOfCare(cost, null, null, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), null);
    }

    /** The whole cost: as given, or the services added up; null when neither is known. */
    public @Nullable BigDecimal whole() {
        return weekly != null || lines.isEmpty() ? weekly : sum(false);
    }

    /**
     * The most that may be charged a week: the lowest of what is chargeable, the personal budget, and the cost without
     * nursing care and top-up. Null when none of them is known.
     */
    public @Nullable BigDecimal most() {
        if (everythingFree != null) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = whole();
        BigDecimal most = whole == null
                ? null
                : Exact.notBelowNothing(whole.subtract(nursing).subtract(topUp));
        most = lower(most, chargeable == null && !lines.isEmpty() ? sum(true) : chargeable);
        return lower(most, personalBudget);
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }

    private BigDecimal sum(boolean onlyChargeable) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ServiceLine line : lines) {
            if (!onlyChargeable || line.free() == null) {
                sum = sum.add(line.weekly());
            }
        }
        return sum;
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.regular("cost_weekly", weekly);
        checks.regular("chargeable_cost_weekly", chargeable);
        checks.regular("personal_budget_weekly", personalBudget);
        checks.regular("nhs_funded_nursing_care_weekly", nursing);
        checks.regular("top_up_weekly", topUp);
        for (int at = 0; at < lines.size(); at++) {
            checks.within("services", at + 1);
            checks.regular("cost_weekly", lines.get(at).weekly());
        }
        checks.outside();
        checks.need(
                weekly == null || chargeable == null || chargeable.compareTo(weekly) <= 0,
                "chargeable_cost_weekly",
                "The part that may be charged for cannot be more than the whole cost.");
    }
}
