package org.ourplan.planningcost.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.planningcost.decide.Complexity;
import org.ourplan.planningcost.decide.PlanCost;
import org.ourplan.planningcost.decide.PlanningModel;
import org.ourplan.planningcost.decide.PlanningStep;
import org.springframework.stereotype.Repository;

/**
 * What the record says of each plan. Time recorded while a person had no plan counts to the first that they began afterwards. An hour
 * costs what stood for the job on the day it was spent.
 */
@Repository
public class PlanCostStore {

    private static final String PLANS = """
            WITH chosen AS (SELECT id, person FROM plan WHERE begun_on BETWEEN ?::date AND ?::date),
            spent AS (
                SELECT coalesce(t.plan, (SELECT f.id FROM plan f WHERE f.person = t.person AND f.begun_on >= t.spent_on
                        ORDER BY f.begun_on, f.number, f.id LIMIT 1)) AS plan,
                    t.step, t.minutes,
                    (SELECT h.hourly FROM hourly_cost h WHERE lower(h.job) = lower(t.job) AND h.from_day <= t.spent_on
                        ORDER BY h.from_day DESC, h.id DESC LIMIT 1) AS hourly
                FROM planning_time t
                WHERE t.person IN (SELECT person FROM chosen)
                    AND NOT EXISTS (SELECT FROM planning_time later WHERE later.replaces = t.id)),
            by_step AS (
                SELECT plan, step, sum(minutes) AS minutes, coalesce(round(sum(minutes * hourly) / 60, 2), 0) AS cost,
                    coalesce(sum(minutes) FILTER (WHERE hourly IS NULL), 0) AS unpriced
                FROM spent GROUP BY plan, step HAVING sum(minutes) > 0)
            SELECT c.id, w.model, w.complexity, w.price, s.step, s.minutes, s.cost, s.unpriced,
                EXISTS (SELECT FROM review_end e WHERE e.plan = c.id AND e.ended_as = 'COMPLETE') AS reviewed,
                (SELECT count(DISTINCT o.need) FROM review_outcome o JOIN review_end e ON e.review = o.review
                    WHERE e.plan = c.id AND e.ended_as = 'COMPLETE' AND o.reached = 'ACHIEVED') AS achieved
            FROM chosen c LEFT JOIN by_step s ON s.plan = c.id
                LEFT JOIN LATERAL (SELECT model, complexity, price FROM planning_way y WHERE y.plan = c.id
                    ORDER BY y.id DESC LIMIT 1) w ON true
            ORDER BY c.id""";

    private final DSLContext database;

    PlanCostStore(DSLContext database) {
        this.database = database;
    }

    /** Every plan begun from the one day to the other, both included. One statement. */
    public List<PlanCost> begun(LocalDate from, LocalDate to) {
        return database.fetch(PLANS, from, to).intoGroups(row -> row.get("id", UUID.class)).values().stream()
                .map(PlanCostStore::plan)
                .toList();
    }

    private static PlanCost plan(Result<Record> rows) {
        var first = rows.getFirst();
        var steps = new EnumMap<PlanningStep, PlanCost.Spent>(PlanningStep.class);
        for (var row : rows) {
            var step = named(PlanningStep.class, row, "step");
            if (step != null) {
                steps.put(
                        step,
                        new PlanCost.Spent(
                                row.get("minutes", Integer.class),
                                row.get("cost", BigDecimal.class),
                                row.get("unpriced", Integer.class)));
            }
        }
        return new PlanCost(
                named(PlanningModel.class, first, "model"),
                named(Complexity.class, first, "complexity"),
                first.get("price", BigDecimal.class),
                steps,
                first.get("reviewed", Boolean.class),
                first.get("achieved", Integer.class));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, Record row, String column) {
        var name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
