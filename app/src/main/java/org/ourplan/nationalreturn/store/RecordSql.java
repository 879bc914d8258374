package org.ourplan.nationalreturn.store;

/** The questions that the return asks the record, each in the order of its rows. Days are days in London. */
final class RecordSql {

    private static final String LONDON = " AT TIME ZONE 'Europe/London')::date";

    /** The columns of a person: the nine of {@code Recorded.Whose}. */
    private static final String PERSON = "SELECT p.id, p.reference, p.given_name, p.family_name, p.date_of_birth,"
            + " CASE WHEN asked.objects THEN '' ELSE p.nhs_number END, p.postcode,"
            + " CASE WHEN p.cared_for_unpaid = 'not-asked' AND cared.person IS NOT NULL THEN 'yes'"
            + " ELSE p.cared_for_unpaid END, coalesce(means.funding, '')";

    /** Takes one day: the means that are known on it. Whoever objects to the use of their NHS number has none in the file. */
    private static final String AROUND = " LEFT JOIN (SELECT DISTINCT person FROM relationship"
            + " WHERE 'CARER' = ANY (parts) AND ended_on IS NULL) cared ON cared.person = p.id"
            + " LEFT JOIN (SELECT DISTINCT ON (person) person, CASE WHEN outcome = 'FULL_COST' THEN 'FULL_COST'"
            + " WHEN outcome = 'FIGURES_MISSING' THEN '' WHEN weekly > 0 THEN 'PART' ELSE 'NOTHING' END AS funding"
            + " FROM assessed_contribution WHERE from_day <= ?"
            + " ORDER BY person, from_day DESC, worked_at DESC, version DESC) means ON means.person = p.id"
            + " LEFT JOIN (SELECT DISTINCT ON (person) person, objects FROM sharing_objection WHERE about = 'NHS_NUMBER'"
            + " ORDER BY person, id DESC) asked ON asked.person = p.id";

    /** The day; from; until. */
    static final String CONTACTS = PERSON + ", c.id, (c.begun_at" + LONDON + ", (c.closed_at" + LONDON
            + ", c.outcomes, coalesce(g.answers->'offered'->>0, '')"
            + " FROM contact c JOIN person p ON p.id = c.person" + AROUND
            + " LEFT JOIN part g ON g.about = c.id AND g.place = 'given' AND NOT g.removed"
            + " WHERE c.closed_at >= ? AND c.closed_at < ? ORDER BY p.reference, c.begun_at, c.id";

    private static final String TOOK_PART = "EXISTS (SELECT FROM jsonb_each(f.parts) t WHERE t.key LIKE 'involved/%'"
            + " AND t.key <> 'involved/person' AND t.value->'took-part'->>0 = 'yes'";

    /** The day; from; until. */
    static final String ASSESSMENTS = PERSON + ", a.id, a.kind = 'CARERS', coalesce(a.begun_on, (a.offered_at" + LONDON
            + "), (a.completed_at" + LONDON + ", d.eligible, coalesce(n.wants_council, ''),"
            + " coalesce(n.advice_meet_or_reduce <> '' OR n.advice_prevent_or_delay <> '', false), "
            + TOOK_PART + " AND t.value->'role'->>0 = 'carer'), " + TOOK_PART + ")"
            + " FROM assessment a JOIN person p ON p.id = a.person" + AROUND
            + " JOIN completed_assessment f ON f.assessment = a.id LEFT JOIN determination d ON d.assessment = a.id"
            + " LEFT JOIN after_determination n ON n.determination = d.id"
            + " WHERE a.completed_at >= ? AND a.completed_at < ? ORDER BY p.reference, a.offered_at, a.id";

    /** The day; from; until. */
    static final String FINANCIAL_ASSESSMENTS = PERSON + ", a.id, (a.begun_at" + LONDON + ", (w.first_at" + LONDON
            + " FROM financial_assessment a JOIN person p ON p.id = a.person" + AROUND
            + " JOIN (SELECT assessment, min(worked_at) AS first_at FROM assessed_contribution GROUP BY assessment) w"
            + " ON w.assessment = a.id WHERE w.first_at >= ? AND w.first_at < ? ORDER BY p.reference, a.begun_at, a.id";

    /** The day; from; until. */
    static final String REVIEWS = PERSON + ", r.id, l.kind = 'SUPPORT_PLAN', r.kind, r.begun_on, (e.at" + LONDON
            + ", e.decision, e.reassess,"
            + " ARRAY(SELECT o.reached FROM review_outcome o WHERE o.review = r.id ORDER BY o.need),"
            + " EXISTS (SELECT FROM jsonb_each(i.answers) t WHERE (t.key LIKE 'carer-%' OR t.key = 'adult-invited')"
            + " AND t.value->>0 = 'yes')"
            + " FROM review_end e JOIN review r ON r.id = e.review JOIN plan l ON l.id = r.plan"
            + " JOIN person p ON p.id = r.person" + AROUND
            + " LEFT JOIN part i ON i.about = r.id AND i.place = 'involved' AND NOT i.removed"
            + " WHERE e.ended_as = 'COMPLETE' AND e.at >= ? AND e.at < ? ORDER BY p.reference, r.begun_at, r.id";

    /** When each plan began to count: as its agreement says, or, where it began before that said so, as its event does. */
    private static final String BEGUN =
            "WITH begun AS MATERIALIZED (SELECT l.id, l.replaces, coalesce(a.at, (SELECT min(v.happened_at) FROM event v"
                    + " WHERE v.chain = l.person AND v.subject = l.id AND v.happening = 'PLAN_ACTIVE')) AS at"
                    + " FROM plan l LEFT JOIN agreement_entry a ON a.plan = l.id AND a.kind = 'MADE_ACTIVE')";

    /** Every plan that ever counted: its first day, and its last where it has one. Whoever has one in the period stays. */
    private static final String COUNTED = BEGUN
            + ", counted AS MATERIALIZED (SELECT l.id, l.person, l.kind, l.number, l.state,"
            + " (begun.at" + LONDON + " AS from_day, CASE l.state"
            + " WHEN 'ENDED' THEN coalesce((SELECT max(e.last_day) FROM review_end e WHERE e.plan = l.id AND e.decision = 'END'),"
            + " (SELECT (max(v.happened_at)" + LONDON
            + " FROM event v WHERE v.chain = l.person AND v.subject = l.id"
            + " AND v.happening = 'PLAN_ENDED'))"
            + " WHEN 'SUPERSEDED' THEN (SELECT (min(n.at)" + LONDON
            + " FROM begun n WHERE n.replaces = l.id) END AS last_day"
            + " FROM plan l JOIN begun ON begun.id = l.id AND begun.at IS NOT NULL),"
            + " there AS (SELECT DISTINCT person FROM counted WHERE from_day <= ? AND (last_day IS NULL OR last_day >= ?))";

    /** What of a line and of the option it rests on says when it is and what it costs. */
    private static final String LINE =
            ", t.answers->'from-day'->>0, t.answers->'from-month'->>0, t.answers->'from-year'->>0,"
                    + " t.answers->'until-day'->>0, t.answers->'until-month'->>0, t.answers->'until-year'->>0,"
                    + " t.answers->'place-type'->>0, coalesce(t.answers->'nhs-agreed-year'->>0, '') <> '',"
                    + " t.answers->'free-reablement'->>0 = 'yes', t.answers->'for-adult'->>0 = 'yes',"
                    + " t.answers->'day-and-night-less'->>0, o.answers->'meets-need'->>0 = 'yes'"
                    + " AND o.answers->'delivers-outcome'->>0 = 'yes', o.answers->'weekly'->>0, o.answers->'weeks'->>0,"
                    + " o.answers->'yearly'->>0, o.answers->'extra-weekly'->>0, o.answers->'extra-weeks'->>0, o.answers->'one-off'->>0,"
                    + " l.state = 'SUPERSEDED'";

    /** The period's last and first day; the day. The versions of one line stand together, the newest last. */
    static final String LINES = COUNTED + " " + PERSON + ", l.kind = 'SUPPORT_PLAN', l.from_day, l.last_day,"
            + " substring(t.place from 6), coalesce(t.answers->'deployment'->>0, ''), l.number, died.person IS NOT NULL,"
            + " CASE WHEN t.answers->'deployment'->>0 = 'DIRECT_PAYMENT' THEN"
            + " (SELECT max(y.last_day) FROM direct_payment y WHERE y.plan = l.id AND y.kind = l.kind"
            + " HAVING bool_and(y.state IN ('ENDED', 'REFUSED', 'WITHDRAWN'))) END" + LINE
            + " FROM counted l JOIN there ON there.person = l.person JOIN person p ON p.id = l.person" + AROUND
            + " JOIN part t ON t.about = l.id AND t.place LIKE 'line/%' AND NOT t.removed"
            + " AND t.answers->'doer'->>0 IN ('PAID', 'COUNCIL')"
            + " LEFT JOIN part o ON o.about = l.id AND NOT o.removed"
            + " AND o.place = 'option/' || substring(t.place from 6) || '/' || (t.answers->'chosen'->>0)"
            + " LEFT JOIN (SELECT DISTINCT s.person FROM direct_payment_entry s WHERE s.kind = 'STOP'"
            + " AND s.detail->'why'->>0 = 'DIED' AND NOT EXISTS (SELECT FROM direct_payment_entry n"
            + " WHERE n.direct_payment = s.direct_payment AND n.kind = 'GOES_ON' AND n.number > s.number))"
            + " died ON died.person = l.person"
            + " ORDER BY l.kind, p.reference, t.place, coalesce(t.answers->'deployment'->>0, ''), l.number";

    /** From; until, three times: everybody with a request, an assessment or a review in the period. */
    static final String WITH_EVENTS = "SELECT person FROM contact WHERE closed_at >= ? AND closed_at < ?"
            + " UNION SELECT person FROM assessment WHERE completed_at >= ? AND completed_at < ?"
            + " UNION SELECT person FROM review_end WHERE ended_as = 'COMPLETE' AND at >= ? AND at < ?";

    /** Who cares for whom, both with a record here. */
    static final String CARING =
            "SELECT carer, adult.id, adult.reference FROM (SELECT other_person AS carer, person AS cared"
                    + " FROM relationship WHERE 'CARER' = ANY (parts) AND ended_on IS NULL AND other_person IS NOT NULL"
                    + " UNION SELECT person, cared_for FROM assessment WHERE kind = 'CARERS' AND cared_for IS NOT NULL) c"
                    + " JOIN person adult ON adult.id = c.cared ORDER BY carer, adult.reference";

    /** The day; the people. */
    static final String PEOPLE = PERSON + " FROM person p" + AROUND + " WHERE p.id = ANY (?) ORDER BY p.reference";

    private RecordSql() {}
}
