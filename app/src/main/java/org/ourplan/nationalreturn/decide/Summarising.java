package org.ourplan.nationalreturn.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what a file comes to while it is made: findings in groups, and costs. */
public final class Summarising implements Found {

    private record Which(Problem problem, Field field) {}

    private static final class Group {
        private long rows;
        private final List<Summary.Sample> first = new ArrayList<>();
    }

    private static final class Sum {
        private long services;
        private BigDecimal weekly = BigDecimal.ZERO;
        private BigDecimal inPeriod = BigDecimal.ZERO;
    }

    private final Period period;
    private final Map<Which, Group> groups = new LinkedHashMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Sum> costs = new TreeMap<>();
    private ReturnRow row = new ReturnRow();
    private long rows;
    private long withoutCost;

    public Summarising(Period period) {
        this.period = period;
    }

    /** The row that is checked next. */
    public void row(ReturnRow next) {
        row = next;
        rows++;
        kinds.merge(next.of(Field.EVENT_TYPE), 1L, Long::sum);
        if (next.of(Field.EVENT_TYPE).equals(EventKind.SERVICE.word())) {
            cost(next);
        }
    }

    private void cost(ReturnRow service) {
        var cost = WeeklyCost.of(service, period);
        if (cost == null) {
            withoutCost++;
            return;
        }
        var sum = costs.computeIfAbsent(service.of(Field.SERVICE_TYPE), type -> new Sum());
        sum.services++;
        sum.inPeriod = sum.inPeriod.add(cost.inPeriod());
        if (!service.has(Field.EVENT_END)) {
            sum.weekly = sum.weekly.add(cost.weekly());
        }
    }

    @Override
    public void found(long number, Field field, Problem problem, String value) {
        var group = groups.computeIfAbsent(new Which(problem, field), which -> new Group());
        group.rows++;
        if (group.first.size() < Summary.SHOWN && problem.rule() != 10) {
            group.first.add(new Summary.Sample(number, row.of(Field.PERSON_ID), row.of(Field.EVENT_TYPE), value));
        }
    }

    /** What it all came to. */
    public Summary end(Months.@Nullable Left left, List<String> notInLists) {
        return new Summary(
                rows,
                kinds,
                groups.entrySet().stream()
                        .map(one -> new Summary.Group(
                                one.getKey().problem(),
                                one.getKey().field(),
                                one.getValue().rows,
                                one.getValue().first))
                        .sorted(Comparator.comparing(Summary.Group::problem).thenComparing(Summary.Group::field))
                        .toList(),
                costs.entrySet().stream()
                        .map(one -> new Summary.Costs(
                                one.getKey(), one.getValue().services, one.getValue().weekly, one.getValue().inPeriod))
                        .toList(),
                withoutCost,
                left == null ? "" : left.words(),
                notInLists);
    }
}
