package org.ourplan.bench.load;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ourplan.bench.mould.Learnt;
import org.ourplan.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Makes a council and loads it in one transaction: when it stops half way, for whatever reason, nothing of it is there. */
public final class Loading {

    private final Making making;
    private final Learnt learnt;
    private final PrintStream out;

    /** A council of so many people, the same for the same seed and day: see {@link Making}. Progress is told to {@code out}. */
    public Loading(Learnt learnt, int people, int stories, long seed, LocalDate today, PrintStream out) {
        this.learnt = learnt;
        this.making = new Making(learnt, people, stories, seed, today);
        this.out = out;
    }

    /** What was loaded. */
    public record Loaded(int people, long rows, Duration took) {}

    /** Loads it into a database of the program's that has nobody in it. */
    public Loaded into(DatabaseAddress address) {
        var begun = System.nanoTime();
        try (var database = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            refuseUnlessEmpty(database);
            database.setAutoCommit(false);
            prepare(database);
            var columns = columns();
            var shape = new Shape(database, columns.keySet());
            shape.takeAway();
            var rows = copy(database, columns, begun);
            out.printf("%s  all rows are in; checking them and making the indexes ...%n", since(begun));
            shape.putBack();
            database.commit();
            return new Loaded(making.people(), rows, Duration.ofNanos(System.nanoTime() - begun));
        } catch (SQLException problem) {
            throw NotLoaded.of(problem);
        }
    }

    private static void refuseUnlessEmpty(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM account), (SELECT count(*) FROM person)")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new NotLoaded("This database already has " + rows.getLong(2)
                        + " people in it, or accounts. A made-up council is only put into an empty one: name another with DATABASE_URL"
                        + " or OURPLAN_DATA. Nothing was changed.");
            }
        }
    }

    private static void prepare(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("SET LOCAL TIME ZONE 'UTC'");
            statement.execute("SET LOCAL maintenance_work_mem = '512MB'");
            statement.execute("SET LOCAL synchronous_commit = on");
        }
    }

    /** Every table that is filled, with the columns as they are written. */
    private Map<String, List<String>> columns() {
        var columns = new TreeMap<>(PersonRows.COLUMNS);
        for (var story : java.util.stream.Stream.concat(learnt.stories().stream(), learnt.measuredStories().stream())
                .toList()) {
            story.rows()
                    .keySet()
                    .forEach(
                            table -> columns.putIfAbsent(table, learnt.columns().getOrDefault(table, List.of())));
        }
        return columns;
    }

    private long copy(Connection database, Map<String, List<String>> columns, long begun) throws SQLException {
        var copying = database.unwrap(PGConnection.class).getCopyAPI();
        var told = new long[] {System.nanoTime()};
        var rows = new long[1];
        making.each(tables -> {
            for (var table : tables.all().entrySet()) {
                copy(copying, table.getKey(), columns.getOrDefault(table.getKey(), List.of()), table.getValue());
            }
            rows[0] += tables.rows();
            if (System.nanoTime() - told[0] > 5_000_000_000L) {
                told[0] = System.nanoTime();
                out.printf("%s  %,d of %,d people, %,d rows%n", since(begun), making.done(), making.people(), rows[0]);
            }
        });
        return rows[0];
    }

    private static void copy(CopyManager copying, String table, List<String> columns, Bytes rows) throws SQLException {
        if (rows.length() == 0) {
            return;
        }
        var in = copying.copyIn("COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FREEZE)");
        try {
            in.writeToCopy(rows.array(), 0, rows.length());
            in.endCopy();
        } catch (SQLException problem) {
            if (in.isActive()) {
                in.cancelCopy();
            }
            throw problem;
        }
    }

    private static String since(long begun) {
        var seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        return String.format("%2d:%02d", seconds / 60, seconds % 60);
    }
}
