package org.ourplan.planningcost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.planningcost.decide.PlanningStep;

/**
 * What was spent on one person's plans.
 *
 * @param plans the last begun first
 * @param entries as they count now, the last recorded first
 */
public record PersonTime(List<PlanMade> plans, List<TimeEntry> entries) {

    /** The plan of this id, or where none is given the last begun. */
    public Optional<PlanMade> plan(@Nullable UUID id) {
        return plans.stream().filter(plan -> id == null || plan.id().equals(id)).findFirst();
    }

    /** What this account spent on the plan; null before there is one. */
    public List<TimeEntry> own(UUID account, @Nullable UUID plan) {
        return of(plan).filter(one -> one.by().equals(account)).toList();
    }

    /** Minutes of everybody on the plan by step; null before there is one. Steps without time are left out. */
    public Map<PlanningStep, Integer> minutes(@Nullable UUID plan) {
        var minutes = new LinkedHashMap<PlanningStep, Integer>();
        for (var step : PlanningStep.values()) {
            var sum = of(plan).map(TimeEntry::spent)
                    .filter(spent -> spent.step() == step)
                    .mapToInt(TimeEntry.Spent::minutes)
                    .sum();
            if (sum > 0) {
                minutes.put(step, sum);
            }
        }
        return minutes;
    }

    private Stream<TimeEntry> of(@Nullable UUID plan) {
        return entries.stream().filter(one -> Objects.equals(countsTo(one), plan));
    }

    /** What was spent before there was a plan counts to the first. */
    private @Nullable UUID countsTo(TimeEntry one) {
        return one.plan() != null || plans.isEmpty()
                ? one.plan()
                : plans.getLast().id();
    }
}
