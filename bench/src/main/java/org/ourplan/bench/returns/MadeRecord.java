package org.ourplan.bench.returns;

import java.sql.SQLException;
import java.util.List;
import org.ourplan.bench.run.MeasuredDatabase;

/**
 * A made-up year of a large county, laid straight into an empty database: requests, assessments, plans with two lines each and
 * reviews, such that the return of the year has so many rows. Only what the return reads is there.
 */
final class MadeRecord {

    private static final String WORKER = "'0000000f-0000-4000-8000-000000000001'::uuid, 'Bench (fictional)'";

    private final int rows;

    MadeRecord(int rows) {
        this.rows = rows;
    }

    /** Of a hundred rows 35 are requests, 15 assessments, 30 services and 20 reviews; four people have ten rows. */
    void make(MeasuredDatabase database) throws SQLException {
        var people = rows * 4 / 10;
        var plans = rows * 15 / 100;
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (var sql : all(people, plans)) {
                statement.execute(sql);
            }
        }
        database.run("VACUUM ANALYZE");
    }

    private List<String> all(int people, int plans) {
        return List.of(
                people(people),
                contacts(people),
                "INSERT INTO part (about, place, version, answers, written_by, written_by_name, written_at) SELECT "
                        + id('c', "g") + ", 'given', 1, '{\"offered\": [\"no\"]}', " + WORKER
                        + ", now() FROM generate_series(1, " + rows * 35 / 100 + ", 3) g",
                assessments(people),
                "INSERT INTO completed_assessment (assessment, person, kind, completed_at, completed_by, completed_by_name,"
                        + " parts, went_on_because) SELECT id, person, kind, completed_at, " + WORKER
                        + ", '{\"involved/1\": {\"role\": [\"carer\"], \"took-part\": [\"yes\"]}}', '{}' FROM assessment",
                determinations(),
                "INSERT INTO after_determination (determination, advice_meet_or_reduce) SELECT id, 'Written.' FROM determination",
                plans(people, plans),
                "INSERT INTO agreement_entry (plan, number, person, kind, detail, by_account, by_name, at)"
                        + " SELECT id, 1, person, 'MADE_ACTIVE', '{}', " + WORKER
                        + ", begun_on + interval '10 hours' FROM plan",
                lines(plans),
                options(plans),
                reviews(),
                "INSERT INTO review_end (review, person, plan, ended_as, decision, held_on, reassess, detail, at, by_account,"
                        + " by_name) SELECT id, person, plan, 'COMPLETE', 'KEEP', begun_on, 'NONE', '{}', ended_at, "
                        + WORKER
                        + " FROM review",
                "INSERT INTO review_outcome (review, need, title, reached) SELECT r.id, 'N' || n, 'A need', 'ACHIEVED'"
                        + " FROM review r, generate_series(1, 2) n");
    }

    private static String id(char kind, String number) {
        return "('0000000" + kind + "-0000-4000-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }

    /** A day of the year for each number. */
    private static String day(String number) {
        return "(timestamptz '2025-04-02 10:00:00+00' + make_interval(days => (" + number + ") % 355))";
    }

    private static String people(int people) {
        return "INSERT INTO person (id, given_name, family_name, date_of_birth, nhs_number, postcode, cared_for_unpaid, fictional,"
                + " search_names, search_sounds, created_at, updated_at) SELECT " + id('a', "g")
                + ", 'Given ' || g % 500, 'Family-' || g % 3000, DATE '1935-01-01' + g * 37 % 26000,"
                + " lpad((9990000000 + g)::text, 10, '0'), 'WM' || g % 20 || ' 1AA', CASE g % 3 WHEN 0 THEN 'yes' ELSE 'no' END,"
                + " true, '{bench}', '{}', now(), now() FROM generate_series(1, " + people + ") g";
    }

    private String contacts(int people) {
        return "INSERT INTO contact (id, person, begun_at, begun_by, begun_by_name, closed_at, closed_by, closed_by_name, outcomes)"
                + " SELECT " + id('c', "g") + ", " + id('a', "1 + g % " + people) + ", " + day("g") + ", " + WORKER
                + ", "
                + day("g") + " + interval '2 days', " + WORKER
                + ", CASE g % 2 WHEN 0 THEN '{INFORMATION_AND_ADVICE}'::text[] ELSE '{NEEDS_ASSESSMENT}'::text[] END"
                + " FROM generate_series(1, " + rows * 35 / 100 + ") g";
    }

    private String assessments(int people) {
        return "INSERT INTO assessment (id, person, kind, state, offered_at, offered_by, offered_by_name, begun_on, completed_at)"
                + " SELECT " + id('b', "g") + ", " + id('a', "1 + g * 3 % " + people)
                + ", CASE g % 6 WHEN 0 THEN 'CARERS' ELSE 'NEEDS' END, 'COMPLETE', " + day("g") + ", " + WORKER + ", "
                + day("g") + "::date, " + day("g") + " + interval '5 days' FROM generate_series(1, " + rows * 15 / 100
                + ") g";
    }

    private static String determinations() {
        return "INSERT INTO determination (id, person, assessment, kind, version, cared_for_name, assessed_on, determined_on,"
                + " determined_at, decided_by, decided_by_name, eligible, failed_limb, unable, eligible_needs, limbs, inputs, rule_ids)"
                + " SELECT gen_random_uuid(), person, id, kind, row_number() OVER (PARTITION BY person, kind ORDER BY id), '',"
                + " completed_at::date, completed_at::date, completed_at, " + WORKER
                + ", true, NULL, '{}', '{}', '[]', '{}', '{}' FROM assessment";
    }

    private static String plans(int people, int plans) {
        return "INSERT INTO plan (id, person, person_name, kind, number, state, determination, determined_on, written_by,"
                + " written_by_name, begun_on, frozen_text, frozen_hash) SELECT " + id('d', "g") + ", "
                + id('a', "1 + g * 2 % " + people)
                + ", 'Given', 'CARE_AND_SUPPORT_PLAN', g, 'ACTIVE', gen_random_uuid(),"
                + " DATE '2024-06-01', " + WORKER + ", DATE '2024-06-01' + g % 500, 'text', repeat('0', 64)"
                + " FROM generate_series(1, " + plans + ") g";
    }

    private static String lines(int plans) {
        return "INSERT INTO part (about, place, version, answers, written_by, written_by_name, written_at) SELECT "
                + id('d', "g")
                + ", 'line/' || " + id('e', "g * 2 + n")
                + ", 1, jsonb_build_object('doer', '[\"PAID\"]'::jsonb, 'deployment',"
                + " CASE g % 3 WHEN 0 THEN '[\"DIRECT_PAYMENT\"]'::jsonb ELSE '[\"MANAGED_BY_COUNCIL\"]'::jsonb END,"
                + " 'what', '[\"Support with washing and dressing in the morning\"]'::jsonb, 'chosen', '[\"1\"]'::jsonb), "
                + WORKER + ", now() FROM generate_series(1, " + plans + ") g, generate_series(0, 1) n";
    }

    private static String options(int plans) {
        return "INSERT INTO part (about, place, version, answers, written_by, written_by_name, written_at) SELECT "
                + id('d', "g")
                + ", 'option/' || " + id('e', "g * 2 + n") + " || '/1', 1,"
                + " jsonb_build_object('meets-need', '[\"yes\"]'::jsonb, 'delivers-outcome', '[\"yes\"]'::jsonb, 'weekly',"
                + " jsonb_build_array((50 + g % 400)::text)), " + WORKER + ", now() FROM generate_series(1, " + plans
                + ") g, generate_series(0, 1) n";
    }

    private String reviews() {
        return "INSERT INTO review (id, person, plan, looked, kind, light, why, begun_on, begun_at, begun_by, begun_by_name, worker,"
                + " ended_at) SELECT ('00000009-0000-4000-8000-' || lpad(to_hex(row_number() OVER (ORDER BY l.id, n)), 12, '0'))::uuid,"
                + " l.person, l.id, '{}', 'PLANNED', false, '', " + day("l.number + n * 170") + "::date, "
                + day("l.number + n * 170") + ", " + WORKER + ", '0000000f-0000-4000-8000-000000000001', "
                + day("l.number + n * 170") + " + interval '3 days' FROM plan l, generate_series(0, 1) n LIMIT "
                + rows * 20 / 100;
    }
}
