package org.ourplan.planningcost.decide;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of one plan.
 *
 * @param model who leads it; null where nobody said
 * @param complexity null where nobody said
 * @param price pounds paid outside the council for it; null where not known or nothing is paid
 * @param steps what was spent on each step; one that is not there has no time recorded
 * @param reviewed true once a review of it is complete
 * @param achieved how many of its outcomes a complete review found achieved
 */
public record PlanCost(
        @Nullable PlanningModel model,
        @Nullable Complexity complexity,
        @Nullable BigDecimal price,
        Map<PlanningStep, Spent> steps,
        boolean reviewed,
        int achieved) {

    /**
     * What was spent on one step.
     *
     * @param minutes more than nothing
     * @param cost pounds, of the minutes whose hourly cost is known
     * @param unpriced minutes whose hourly cost is not known
     */
    public record Spent(int minutes, BigDecimal cost, int unpriced) {}

    public PlanCost {
        steps = Map.copyOf(steps);
    }

    /** Minutes of every step together; nothing where none were recorded. */
    public int minutes() {
        return steps.values().stream().mapToInt(Spent::minutes).sum();
    }

    /** Pounds, where all of it is known: some time, the hourly cost of every minute, and the price of planning outside. */
    public Optional<BigDecimal> cost() {
        var outside = model != null && model.leader() == PlanningModel.Leader.OUTSIDE;
        if (minutes() == 0
                || (outside && price == null)
                || steps.values().stream().anyMatch(one -> one.unpriced() > 0)) {
            return Optional.empty();
        }
        return Optional.of(steps.values().stream()
                .map(Spent::cost)
                .reduce(price == null ? BigDecimal.ZERO : price, BigDecimal::add));
    }
}
