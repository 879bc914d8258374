package org.ourplan.planningcost.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * What planning costs. Nobody is named, and no worker can be told from another. What is about fewer than five plans is not shown.
 *
 * @param plans how many there are
 * @param withoutTime of these, how many have no time recorded: they are in no figure
 * @param steps each step that has time, in order
 * @param ways each way of planning and complexity that has time, in order
 * @param perOutcome pounds for each outcome achieved; null where too few plans were reviewed or nothing was achieved
 */
public record CostReport(
        int plans,
        long withoutTime,
        List<Step> steps,
        List<Way> ways,
        @Nullable BigDecimal perOutcome) {

    /** One step. Figures are null where they are hidden. */
    public record Step(PlanningStep step, @Nullable Figures figures) {}

    /**
     * The figures of a step.
     *
     * @param plans with time on it
     * @param medianMinutes of a plan with time on it, to the nearest minute
     * @param cost pounds, of the minutes whose hourly cost is known
     * @param unpriced minutes whose hourly cost is not known
     */
    public record Figures(int plans, int medianMinutes, long minutes, BigDecimal cost, long unpriced) {}

    /** One way of planning. Unit is null where it is hidden. */
    public record Way(
            @Nullable PlanningModel model,
            @Nullable Complexity complexity,
            @Nullable Unit unit) {}

    /**
     * What one plan takes.
     *
     * @param plans with time
     * @param medianMinutes of all its steps, to the nearest minute
     * @param costKnown how many of the plans have a cost that is wholly known
     * @param meanCost pounds for each of those; null where they are fewer than five
     */
    public record Unit(
            int plans,
            int medianMinutes,
            int costKnown,
            @Nullable BigDecimal meanCost) {}

    /** The report of these plans. */
    @Carries({"S004-120", "S004-121"})
    public static CostReport of(List<PlanCost> plans) {
        var timed = plans.stream().filter(plan -> plan.minutes() > 0).toList();
        return new CostReport(plans.size(), plans.size() - timed.size(), steps(timed), ways(timed), perOutcome(timed));
    }

    private static List<Step> steps(List<PlanCost> plans) {
        var spent = Stream.of(PlanningStep.values())
                .map(step -> plans.stream()
                        .map(plan -> plan.steps().get(step))
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
        var hidden = SmallNumbers.hidden(spent.stream().map(List::size).toList());
        var steps = new ArrayList<Step>();
        for (var step : PlanningStep.values()) {
            var theirs = spent.get(step.ordinal());
            if (!theirs.isEmpty()) {
                steps.add(new Step(step, hidden.contains(step.ordinal()) ? null : figures(theirs)));
            }
        }
        return List.copyOf(steps);
    }

    private static Figures figures(List<PlanCost.Spent> spent) {
        return new Figures(
                spent.size(),
                median(spent.stream().map(PlanCost.Spent::minutes).toList()),
                spent.stream().mapToLong(PlanCost.Spent::minutes).sum(),
                spent.stream().map(PlanCost.Spent::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                spent.stream().mapToLong(PlanCost.Spent::unpriced).sum());
    }

    private record Group(
            @Nullable PlanningModel model, @Nullable Complexity complexity) {}

    private static List<Way> ways(List<PlanCost> plans) {
        var groups = plans.stream()
                .map(plan -> new Group(plan.model(), plan.complexity()))
                .distinct()
                .sorted(Comparator.comparingInt((Group one) -> place(one.model()))
                        .thenComparingInt(one -> place(one.complexity())))
                .toList();
        var theirs = groups.stream()
                .map(group -> plans.stream()
                        .filter(plan -> plan.model() == group.model() && plan.complexity() == group.complexity())
                        .toList())
                .toList();
        var hidden = SmallNumbers.hidden(theirs.stream().map(List::size).toList());
        var ways = new ArrayList<Way>();
        for (var at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            ways.add(new Way(group.model(), group.complexity(), hidden.contains(at) ? null : unit(theirs.get(at))));
        }
        return List.copyOf(ways);
    }

    private static Unit unit(List<PlanCost> plans) {
        var known = plans.stream().map(PlanCost::cost).flatMap(Optional::stream).toList();
        return new Unit(
                plans.size(),
                median(plans.stream().map(PlanCost::minutes).toList()),
                known.size(),
                known.size() < SmallNumbers.FEWEST ? null : share(known, known.size()));
    }

    /** Of the plans that were reviewed and whose cost is wholly known: what they cost, by the outcomes that were achieved. */
    private static @Nullable BigDecimal perOutcome(List<PlanCost> plans) {
        var reviewed = plans.stream()
                .filter(plan -> plan.reviewed() && plan.cost().isPresent())
                .toList();
        var achieved = reviewed.stream().mapToInt(PlanCost::achieved).sum();
        return reviewed.size() < SmallNumbers.FEWEST || achieved == 0
                ? null
                : share(
                        reviewed.stream()
                                .map(PlanCost::cost)
                                .flatMap(Optional::stream)
                                .toList(),
                        achieved);
    }

    private static BigDecimal share(List<BigDecimal> amounts, int by) {
        return amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP);
    }

    private static int median(List<Integer> minutes) {
        var sorted = minutes.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : Math.ceilDiv(sorted.get(half - 1) + sorted.get(half), 2);
    }

    /** What nobody said comes last. */
    private static int place(@Nullable Enum<?> one) {
        return one == null ? Integer.MAX_VALUE : one.ordinal();
    }
}
