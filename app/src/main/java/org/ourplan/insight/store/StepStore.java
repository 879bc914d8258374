package org.ourplan.insight.store;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.ourplan.insight.Reach;
import org.ourplan.insight.decide.Done;
import org.ourplan.insight.decide.Request;
import org.ourplan.insight.decide.Waits;
import org.springframework.stereotype.Repository;

/** Requests, what waits and what was done, by the day. One statement each. {@code {0}}: the first day; {@code {1}}: today. */
@Repository
public class StepStore {

    private static final String LONDON = " AT TIME ZONE 'Europe/London')::date";

    private static final String SINCE_FIRST = " >= ({0}::timestamp AT TIME ZONE 'Europe/London')";

    private static final String IN_FORCE_SINCE = "EXISTS (SELECT FROM plan l JOIN agreement_entry b ON b.plan = l.id"
            + " AND b.kind = 'MADE_ACTIVE' WHERE l.person = d.person AND b.at >= d.determined_at"
            + " AND l.kind = CASE d.kind WHEN 'NEEDS' THEN 'CARE_AND_SUPPORT_PLAN' ELSE 'SUPPORT_PLAN' END)";

    private final DSLContext database;

    StepStore(DSLContext database) {
        this.database = database;
    }

    /** Requests for support that began on the first day or since. */
    public List<Request> requests(LocalDate first, LocalDate today, Reach reach) {
        var begun = "(c.begun_at" + LONDON;
        var sql = "SELECT " + begun + " AS day, CASE WHEN p.date_of_birth IS NULL THEN 'UNKNOWN' WHEN"
                + " p.date_of_birth + interval '65 years' <= " + begun + " THEN 'OLDER' ELSE 'YOUNGER' END AS age,"
                + " o.outcome, count(*) AS many FROM contact c JOIN person p ON p.id = c.person"
                + " CROSS JOIN LATERAL unnest(CASE WHEN c.closed_at IS NULL THEN ARRAY['" + Request.ALL + "', '"
                + Request.OPEN + "'] ELSE array_prepend('" + Request.ALL + "'::text, c.outcomes) END) AS o (outcome)"
                + " WHERE c.begun_at" + SINCE_FIRST + TeamsPeople.onOrAfter(reach, "c.person", begun)
                + " GROUP BY 1, 2, 3";
        return ask(sql, first, today, reach)
                .map(row -> new Request(
                        row.get("day", LocalDate.class),
                        Request.Age.valueOf(row.get("age", String.class)),
                        row.get("outcome", String.class),
                        row.get("many", Integer.class)));
    }

    /** Who waits today, since when. */
    public List<Waits> waiting(LocalDate today, Reach reach) {
        var sql = "SELECT what, since, count(*) AS many FROM ("
                + "SELECT 'ASSESSMENT' AS what, a.person, (a.offered_at" + LONDON + " AS since FROM assessment a"
                + " WHERE a.state IN ('OFFERED', 'BEGUN', 'PAUSED')"
                + " UNION ALL SELECT 'DETERMINATION', a.person, (a.completed_at" + LONDON + " FROM assessment a"
                + " WHERE a.state = 'COMPLETE' AND NOT EXISTS (SELECT FROM determination d WHERE d.assessment = a.id)"
                + " UNION ALL SELECT 'PLAN', d.person, d.determined_on FROM determination d"
                + " LEFT JOIN after_determination n ON n.determination = d.id"
                + " WHERE d.eligible AND n.wants_council IS DISTINCT FROM 'no'"
                + " AND NOT EXISTS (SELECT FROM determination z WHERE z.supersedes = d.id) AND NOT " + IN_FORCE_SINCE
                + ") waits WHERE since <= {1}" + TeamsPeople.on(reach, "waits.person", "{1}") + " GROUP BY what, since";
        return ask(sql, today, today, reach)
                .map(row -> new Waits(
                        Waits.For.valueOf(row.get("what", String.class)),
                        row.get("since", LocalDate.class),
                        row.get("many", Integer.class)));
    }

    /** Plans agreed and reviews, on the first day or since. */
    public List<Done> done(LocalDate first, LocalDate today, Reach reach) {
        var sql = "SELECT step, day, days, count(*) AS many FROM (" + agreed() + " UNION ALL " + reviews()
                + ") done WHERE day <= {1}" + TeamsPeople.on(reach, "done.person", "done.day")
                + " GROUP BY step, day, days";
        return ask(sql, first, today, reach)
                .map(row -> new Done(
                        Done.Step.valueOf(row.get("step", String.class)),
                        row.get("day", LocalDate.class),
                        row.get("days", Integer.class),
                        row.get("many", Integer.class)));
    }

    /** The days are from the contact from which a first plan came. */
    private static String agreed() {
        return "SELECT 'AGREED' AS step, e.person, e.day, e.day - (c.begun_at" + LONDON + " AS days FROM"
                + " (SELECT plan, person, (min(at)" + LONDON
                + " AS day FROM agreement_entry WHERE kind = 'AGREED' AND at"
                + SINCE_FIRST + " GROUP BY plan, person) e JOIN plan l ON l.id = e.plan"
                + " LEFT JOIN determination d ON d.id = l.determination AND l.replaces IS NULL"
                + " LEFT JOIN assessment a ON a.id = d.assessment LEFT JOIN contact c ON c.id = a.contact";
    }

    /** Those done, those being done, and those that nobody has begun. */
    private static String reviews() {
        var due = " FROM review r LEFT JOIN review_end e ON e.review = r.id WHERE r.due >= {0}";
        return "SELECT 'REVIEW_DUE', r.person, r.due, NULL" + due
                + " AND (e.ended_as = 'COMPLETE' OR e.ended_as IS NULL AND r.due < {1})"
                + " UNION ALL SELECT 'REVIEW_IN_TIME', r.person, r.due, NULL" + due
                + " AND e.ended_as = 'COMPLETE' AND e.held_on <= r.due"
                + " UNION ALL SELECT 'REVIEW_DUE', t.person, t.by_day, NULL FROM review_date t"
                + " WHERE t.kind IN ('FIRST', 'NEXT') AND t.by_day >= {0} AND t.by_day < {1}"
                + " AND NOT EXISTS (SELECT FROM review r WHERE r.review_date = t.id AND r.ended_at IS NULL)"
                + " UNION ALL SELECT 'REVIEW_DONE', e.person, e.held_on, NULL FROM review_end e"
                + " WHERE e.ended_as = 'COMPLETE' AND e.held_on >= {0}";
    }

    private Result<Record> ask(String sql, LocalDate first, LocalDate today, Reach reach) {
        return database.fetch(sql, val(first), val(today), val(reach.team(), UUID.class));
    }
}
