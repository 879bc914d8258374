package org.ourplan.insight.store;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.insight.Reach;
import org.ourplan.insight.decide.Group;
import org.ourplan.insight.decide.Spell;
import org.springframework.stereotype.Repository;

/** From when to when people had a plan in force, a budget, a payment or a place. One statement. */
@Repository
public class SpellStore {

    /** {@code {0}}: the first day that matters; {@code {1}}: today. A plan that is replaced counts until the day before the next one. */
    private static final String COUNTED = """
            WITH begun AS MATERIALIZED (
                SELECT l.id, l.person, l.state, l.replaces, l.budget_cost IS NOT NULL AS budget,
                    coalesce(l.budget_council_pays > 0, false) AS funded, (b.at AT TIME ZONE 'Europe/London')::date AS from_day
                FROM agreement_entry b JOIN plan l ON l.id = b.plan WHERE b.kind = 'MADE_ACTIVE'),
            replaced AS (
                SELECT replaces AS id, min(from_day) - 1 AS last_day FROM begun WHERE replaces IS NOT NULL GROUP BY replaces),
            ended AS (
                SELECT b.id, coalesce(
                    (SELECT max(e.last_day) FROM review_end e WHERE e.plan = b.id AND e.decision = 'END'),
                    (SELECT (max(v.happened_at) AT TIME ZONE 'Europe/London')::date FROM event v
                        WHERE v.chain = b.person AND v.subject = b.id AND v.happening = 'PLAN_ENDED')) AS last_day
                FROM begun b WHERE b.state = 'ENDED'),
            died AS (
                SELECT s.person, max(y.last_day) AS last_day
                FROM direct_payment_entry s JOIN direct_payment y ON y.id = s.direct_payment
                WHERE s.kind = 'STOP' AND s.detail->'why'->>0 = 'DIED' AND NOT EXISTS (SELECT FROM direct_payment_entry n
                    WHERE n.direct_payment = s.direct_payment AND n.kind = 'GOES_ON' AND n.number > s.number)
                GROUP BY s.person),
            dated AS (
                SELECT b.id, b.person, b.budget, b.funded, b.from_day, least(d.last_day,
                    CASE b.state WHEN 'SUPERSEDED' THEN r.last_day WHEN 'ENDED' THEN e.last_day END) AS last_day
                FROM begun b LEFT JOIN replaced r ON r.id = b.id LEFT JOIN ended e ON e.id = b.id
                    LEFT JOIN died d ON d.person = b.person),
            counted AS MATERIALIZED (
                SELECT * FROM dated WHERE last_day IS NULL OR last_day >= from_day AND last_day >= {0}),
            """;

    private static final String GROUPS = """
            grouped AS (
                SELECT 'IN_FORCE' AS what, person, from_day, last_day FROM counted
                UNION ALL SELECT 'FUNDED', person, from_day, last_day FROM counted WHERE funded
                UNION ALL SELECT 'BUDGET', person, from_day, last_day FROM counted WHERE budget
                UNION ALL SELECT coalesce(place.type, 'ELSEWHERE'), c.person, c.from_day, c.last_day
                FROM counted c LEFT JOIN LATERAL (SELECT DISTINCT t.answers->'place-type'->>0 AS type FROM part t
                    WHERE t.about = c.id AND t.place LIKE 'line/%' AND NOT t.removed AND t.answers->'doer'->>0 IN ('PAID', 'COUNCIL')
                        AND t.answers->'place-type'->>0 IN ('CARE_HOME', 'SHARED_LIVES', 'SUPPORTED_LIVING')) place ON true
                WHERE c.funded
                UNION ALL SELECT 'PAYMENT', person, start_day, last_day FROM direct_payment
                WHERE start_day <= {1} AND state IN ('BEING_PAID', 'STOPPING', 'ENDED')
                    AND (last_day >= {0} OR last_day IS NULL AND state <> 'ENDED')),
            """;

    private static final String OF_ALL = "shown AS (SELECT * FROM grouped),";

    /** {@code {2}}: the team. Only the days on which it works with the person. */
    private static final String OF_A_TEAM = """
            shown AS (
                SELECT g.what, g.person, greatest(g.from_day, w.since) AS from_day, least(g.last_day, w.until) AS last_day
                FROM grouped g JOIN working_with w ON w.person = g.person LEFT JOIN account x ON x.id = w.account
                WHERE (w.team = {2} OR x.team = {2}) AND (g.last_day IS NULL OR w.since <= g.last_day)
                    AND (w.until IS NULL OR w.until >= g.from_day)),
            """;

    /** What meets or overlaps is one spell; everything before the first day is alike. */
    private static final String SPELLS = """
            told AS (
                SELECT what, person, from_day, coalesce(last_day, 'infinity'::date) AS last_day,
                    max(coalesce(last_day, 'infinity'::date)) OVER (PARTITION BY what, person ORDER BY from_day, last_day
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
                FROM shown),
            joined AS (
                SELECT what, person, from_day, last_day,
                    count(*) FILTER (WHERE before IS NULL OR from_day > before + 1) OVER (PARTITION BY what, person
                        ORDER BY from_day, last_day ROWS UNBOUNDED PRECEDING) AS spell
                FROM told)
            SELECT what, from_day, last_day, count(*) AS people
            FROM (SELECT what, greatest(min(from_day), {0} - 1) AS from_day, nullif(max(last_day), 'infinity'::date) AS last_day
                FROM joined GROUP BY what, person, spell) one
            GROUP BY what, from_day, last_day""";

    private final DSLContext database;

    SpellStore(DSLContext database) {
        this.database = database;
    }

    /** All that touch the days from the first to today. */
    public List<Spell> since(LocalDate first, LocalDate today, Reach reach) {
        var sql = COUNTED + GROUPS + (reach.council() ? OF_ALL : OF_A_TEAM) + SPELLS;
        return database.fetch(sql, val(first), val(today), val(reach.team(), UUID.class))
                .map(row -> new Spell(
                        Group.valueOf(row.get("what", String.class)),
                        row.get("from_day", LocalDate.class),
                        row.get("last_day", LocalDate.class),
                        row.get("people", Integer.class)));
    }
}
