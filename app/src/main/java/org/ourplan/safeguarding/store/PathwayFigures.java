package org.ourplan.safeguarding.store;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.safeguarding.decide.Pathway;
import org.springframework.stereotype.Repository;

/** Volume, time and risk at each stage. Two statements, however many concerns there are. */
@Repository
public class PathwayFigures {

    private static final String STEPS = """
            SELECT s.stage,
                count(*) FILTER (WHERE s.ended_at IS NULL AND c.risk = 'HIGH') AS high,
                count(*) FILTER (WHERE s.ended_at IS NULL AND c.risk = 'MEDIUM') AS medium,
                count(*) FILTER (WHERE s.ended_at IS NULL AND c.risk = 'LOW') AS low,
                count(*) FILTER (WHERE s.ended_at IS NULL AND c.risk = 'NOT_SAID') AS not_said,
                count(*) FILTER (WHERE s.began_at >= ?::timestamptz) AS began,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.ended_at - s.began_at))
                    FILTER (WHERE s.ended_at >= ?::timestamptz) AS median,
                max(extract(epoch FROM s.ended_at - s.began_at)) FILTER (WHERE s.ended_at >= ?::timestamptz) AS longest,
                max(extract(epoch FROM ?::timestamptz - s.began_at)) FILTER (WHERE s.ended_at IS NULL) AS waiting,
                count(*) FILTER (WHERE s.ended_at IS NULL AND s.stage = 'CONCERN' AND s.began_at < ?::timestamptz) AS late_concern,
                count(*) FILTER (WHERE s.ended_at IS NULL AND d.decided_at < ?::timestamptz) AS late_enquiry
            FROM safeguarding_stage s JOIN safeguarding_case c ON c.concern = s.concern
                LEFT JOIN safeguarding_decision d ON d.concern = s.concern
            WHERE s.began_at <= ?::timestamptz
            GROUP BY s.stage""";

    private static final String FUNNEL = """
            SELECT count(*), count(d.concern), count(*) FILTER (WHERE d.route = 'SECTION_42'),
                count(*) FILTER (WHERE d.route = 'OTHER_ENQUIRY'), count(e.concern), count(p.concern), count(x.concern),
                (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM z.began_at - r.raised_at))
                    FROM safeguarding_stage z JOIN safeguarding_concern r ON r.id = z.concern
                    WHERE z.stage = 'CLOSED' AND z.began_at BETWEEN ?::timestamptz AND ?::timestamptz) AS median,
                (SELECT max(extract(epoch FROM z.began_at - r.raised_at))
                    FROM safeguarding_stage z JOIN safeguarding_concern r ON r.id = z.concern
                    WHERE z.stage = 'CLOSED' AND z.began_at BETWEEN ?::timestamptz AND ?::timestamptz) AS longest
            FROM safeguarding_concern c
                LEFT JOIN safeguarding_decision d ON d.concern = c.id
                LEFT JOIN safeguarding_stage e ON e.concern = c.id AND e.stage = 'ENQUIRY'
                LEFT JOIN safeguarding_stage p ON p.concern = c.id AND p.stage = 'PROTECTION'
                LEFT JOIN safeguarding_stage x ON x.concern = c.id AND x.stage = 'CLOSED'
            WHERE c.raised_at BETWEEN ?::timestamptz AND ?::timestamptz""";

    private static final double A_DAY = 86_400;

    private final DSLContext database;

    PathwayFigures(DSLContext database) {
        this.database = database;
    }

    /**
     * The way of concerns.
     *
     * @param since counted from this moment
     * @param decideDays the local target from a concern to the decision, in days; null where there is none
     * @param enquireDays the local target from there to the end of the enquiry, in days; null where there is none
     */
    public Pathway of(
            OffsetDateTime since, OffsetDateTime now, @Nullable Integer decideDays, @Nullable Integer enquireDays) {
        var rows = database.fetch(
                        STEPS, since, since, since, now, before(now, decideDays), before(now, enquireDays), now)
                .intoMap(row -> SafeguardingStage.valueOf(row.get("stage", String.class)));
        var steps = Stream.of(SafeguardingStage.values())
                .filter(SafeguardingStage::open)
                .map(stage -> step(stage, rows.get(stage), decideDays != null, enquireDays != null))
                .toList();
        var funnel = database.fetchSingle(FUNNEL, since, now, since, now, since, now);
        return new Pathway(
                steps,
                new Pathway.Funnel(
                        count(funnel, 0),
                        count(funnel, 1),
                        count(funnel, 2),
                        count(funnel, 3),
                        count(funnel, 4),
                        count(funnel, 5),
                        count(funnel, 6)),
                days(funnel));
    }

    private static OffsetDateTime before(OffsetDateTime now, @Nullable Integer days) {
        return now.minusDays(days == null ? 0 : days);
    }

    private static Pathway.Step step(SafeguardingStage stage, @Nullable Record row, boolean decide, boolean enquire) {
        var now = new EnumMap<Danger, Integer>(Danger.class);
        if (row == null) {
            return new Pathway.Step(stage, now, 0, null, 0, target(stage, null, decide, enquire));
        }
        for (var risk : Danger.values()) {
            now.put(risk, row.get(risk.name().toLowerCase(Locale.ROOT), Integer.class));
        }
        var waiting = row.get("waiting", Double.class);
        return new Pathway.Step(
                stage,
                now,
                row.get("began", Integer.class),
                days(row),
                waiting == null ? 0 : (int) (waiting / A_DAY),
                target(stage, row, decide, enquire));
    }

    private static @Nullable Integer target(
            SafeguardingStage stage, @Nullable Record row, boolean decide, boolean enquire) {
        return switch (stage) {
            case CONCERN -> decide ? late(row, "late_concern") : null;
            case PLANNING, ENQUIRY -> enquire ? late(row, "late_enquiry") : null;
            case PROTECTION, CLOSED -> null;
        };
    }

    private static Integer late(@Nullable Record row, String column) {
        return row == null ? 0 : row.get(column, Integer.class);
    }

    private static Pathway.@Nullable Days days(Record row) {
        var median = row.get("median", Double.class);
        var longest = row.get("longest", Double.class);
        return median == null || longest == null
                ? null
                : new Pathway.Days((int) (median / A_DAY), (int) (longest / A_DAY));
    }

    private static int count(Record row, int column) {
        return row.get(column, Integer.class);
    }
}
