package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.CHARGING_RUN_LINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.charging.RunTotals;
import org.ourplan.charging.decide.RunLine;
import org.ourplan.law.charging.figures.Figure;
import org.springframework.stereotype.Repository;

/** The totals of a run, added up where its lines are. */
@Repository
public class RunSums {

    private static final List<String> BANDS = List.of(
            "more than £50.00 less",
            "£20.01 to £50.00 less",
            "£10.01 to £20.00 less",
            "£5.01 to £10.00 less",
            "£0.01 to £5.00 less",
            "no change",
            "£0.01 to £5.00 more",
            "£5.01 to £10.00 more",
            "£10.01 to £20.00 more",
            "£20.01 to £50.00 more",
            "more than £50.00 more");

    private static final int NO_CHANGE = 5;

    private final DSLContext database;

    RunSums(DSLContext database) {
        this.database = database;
    }

    /** What a run comes to so far. Two statements. */
    public RunTotals of(UUID run) {
        var ways = new EnumMap<RunLine.Way, Long>(RunLine.Way.class);
        var people = new HashMap<Integer, Long>();
        var before = BigDecimal.ZERO;
        var after = BigDecimal.ZERO;
        var newlyKnown = BigDecimal.ZERO;
        for (var row : bands(run)) {
            var band = row.get("band", Integer.class);
            var number = row.get("people", Long.class);
            ways.merge(band == null ? unknown(row.get("known", Boolean.class)) : way(band), number, Long::sum);
            if (band != null) {
                people.put(band, number);
                before = before.add(row.get("before", BigDecimal.class));
                after = after.add(row.get("after", BigDecimal.class));
            } else if (Boolean.TRUE.equals(row.get("known", Boolean.class))) {
                newlyKnown = newlyKnown.add(row.get("after", BigDecimal.class));
            }
        }
        List<RunTotals.Band> bands = new ArrayList<>();
        for (var band = 0; band < BANDS.size(); band++) {
            bands.add(new RunTotals.Band(BANDS.get(band), people.getOrDefault(band, 0L)));
        }
        return new RunTotals(ways, before, after, newlyKnown, bands, missing(run));
    }

    /** Each band of changes with its people and sums; without a band where one of the amounts is not known. */
    private org.jooq.Result<org.jooq.Record> bands(UUID run) {
        return database.fetch("""
                SELECT width_bucket(after_weekly - before_weekly,
                           ARRAY[-50.00, -20.00, -10.00, -5.00, 0.00, 0.01, 5.01, 10.01, 20.01, 50.01]) AS band,
                       after_weekly IS NOT NULL AS known, count(*) AS people,
                       coalesce(sum(before_weekly), 0) AS before, coalesce(sum(after_weekly), 0) AS after
                FROM charging_run_line WHERE run = {0} GROUP BY 1, 2
                """, DSL.val(run));
    }

    private static RunLine.Way unknown(Boolean known) {
        return known ? RunLine.Way.NOW_KNOWN : RunLine.Way.CANNOT;
    }

    private static RunLine.Way way(int band) {
        if (band == NO_CHANGE) {
            return RunLine.Way.SAME;
        }
        return band < NO_CHANGE ? RunLine.Way.LESS : RunLine.Way.MORE;
    }

    private Map<Figure, Long> missing(UUID run) {
        var name = DSL.unnest(CHARGING_RUN_LINE.MISSING).as("missing", "name");
        var missing = new EnumMap<Figure, Long>(Figure.class);
        database.select(name.field("name", String.class), DSL.count())
                .from(CHARGING_RUN_LINE)
                .crossJoin(name)
                .where(CHARGING_RUN_LINE.RUN.eq(run))
                .groupBy(name.field("name"))
                .forEach(row -> missing.put(
                        Figure.valueOf(row.value1().toUpperCase(Locale.ROOT)),
                        row.value2().longValue()));
        return missing;
    }
}
