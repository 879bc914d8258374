package org.ourplan.bench.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.bench.run.MeasuredDatabase;

/** People of the made-up council, chosen from the database before measuring. */
final class Sample {

    private static final String FIRST_TEAM = "(SELECT team FROM account WHERE sign_in_name = 'worker-1')";

    private Sample() {}

    /** Each row as text. */
    static List<String[]> rows(MeasuredDatabase database, String sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String[]>();
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new String[columns];
                for (var column = 0; column < columns; column++) {
                    row[column] = rows.getString(column + 1) == null ? "" : rows.getString(column + 1);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Those of the first team who wait for their plan to begin: person, name, determination. */
    static List<String[]> ready(MeasuredDatabase database) {
        return rows(
                database,
                "SELECT p.id, p.given_name || ' ' || p.family_name, d.id FROM person p JOIN working_with w ON w.person = p.id AND w.until IS NULL"
                        + " JOIN determination d ON d.person = p.id JOIN indicative_budget i ON i.determination = d.id"
                        + " JOIN indicative_told t ON t.indicative = i.id WHERE w.team = " + FIRST_TEAM
                        + " AND cardinality(d.eligible_needs) = 9 AND NOT EXISTS (SELECT FROM plan WHERE person = p.id) ORDER BY p.reference");
    }

    /**
     * The addresses of plans of the first team that are begun, with their advocacy check and without a step. Each is there once by the
     * pages; so many more are made of its rows, as later plans of the same person, so that there are enough to measure with.
     */
    static List<String> begun(MeasuredDatabase database, int copies) {
        var which = " FROM plan l JOIN working_with w ON w.person = l.person AND w.until IS NULL WHERE w.team = "
                + FIRST_TEAM
                + " AND l.state = 'DRAFTING' AND l.number = 1 AND EXISTS (SELECT FROM part WHERE about = l.id AND place = 'advocacy')"
                + " AND NOT EXISTS (SELECT FROM part WHERE about = l.id AND place LIKE 'line/%')";
        run(
                database,
                "CREATE TEMP TABLE copied AS SELECT d.old, gen_random_uuid() AS id, n FROM (SELECT DISTINCT l.id AS old"
                        + which + ") d, generate_series(1, " + copies + ") n",
                "INSERT INTO plan SELECT (jsonb_populate_record(l, jsonb_build_object('id', c.id, 'number', m.most + c.n))).* FROM plan l JOIN copied c ON c.old = l.id"
                        + " JOIN (SELECT person, max(number) AS most FROM plan GROUP BY person) m ON m.person = l.person",
                "INSERT INTO plan_need SELECT (jsonb_populate_record(d, jsonb_build_object('plan', c.id))).* FROM plan_need d JOIN copied c ON c.old = d.plan",
                "INSERT INTO part SELECT (jsonb_populate_record(p, jsonb_build_object('about', c.id))).* FROM part p JOIN copied c ON c.old = p.about",
                "ANALYZE plan, plan_need, part");
        return rows(
                        database,
                        "SELECT DISTINCT '/people/' || l.person || '/plans/' || l.id, l.id"
                                + which.replace(" AND l.number = 1", "") + " ORDER BY l.id")
                .stream()
                .map(row -> row[0])
                .toList();
    }

    private static void run(MeasuredDatabase database, String... sql) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var one : sql) {
                statement.execute(one);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Those of the first team whose plan has twenty steps and counts, with no newer one begun: person, plan. */
    static List<String[]> planned(MeasuredDatabase database) {
        return rows(
                database,
                "SELECT l.person, l.id FROM plan l JOIN working_with w ON w.person = l.person AND w.until IS NULL"
                        + " WHERE w.team = " + FIRST_TEAM
                        + " AND l.state = 'ACTIVE' AND (SELECT count(*) FROM plan_need WHERE plan = l.id) = 9"
                        + " AND NOT EXISTS (SELECT FROM plan n WHERE n.replaces = l.id) ORDER BY l.id LIMIT 3000");
    }
}
