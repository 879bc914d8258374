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
