package org.ourplan.bench.returns;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.bench.Asked;
import org.ourplan.bench.report.Machine;
import org.ourplan.bench.report.Report;
import org.ourplan.bench.run.MeasuredDatabase;
import org.ourplan.bench.run.Result;
import org.ourplan.nationalreturn.ReturnWanted;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.FileCheck;
import org.ourplan.nationalreturn.decide.Period;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.file.Compared;
import org.ourplan.nationalreturn.file.ReturnReading;
import org.ourplan.nationalreturn.file.ShippedLists;
import org.ourplan.nationalreturn.store.FileMaking;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.nationalreturn.store.ReturnStore;
import org.ourplan.platform.Counted;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.database.Migrations;
import org.postgresql.PGConnection;

/**
 * {@code ./ourplan bench returns [--rows 150000] [--times 3]}: a file of the national return for a large county by the program's own
 * code, with every check, beside PostgreSQL's own COPY of the same rows in the same run; the same file kept; and a check of it as a
 * file. Written to {@code bench/results/returns.json}.
 */
public final class ReturnsBench {

    private static final Path RESULTS = Path.of("bench/results/returns.json");
    private static final Period YEAR = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
    private static final ReturnWanted WANTED = new ReturnWanted(YEAR, Release.TWO, "999");
    private static final String ROW =
            Field.ALL.stream().map(field -> "f" + field.ordinal() + " text").collect(Collectors.joining(", "));

    private final int rows;
    private final int times;
    private final Path folder;
    private final List<Result> results = new ArrayList<>();

    private ReturnsBench(Asked asked, Map<String, String> environment) {
        this.rows = asked.number("rows", 150_000, 1_000, 2_000_000);
        this.times = asked.number("times", 3, 1, 20);
        this.folder = Path.of(environment.getOrDefault("OURPLAN_BENCH_DATA", "bench/target/councils"))
                .toAbsolutePath()
                .resolve("returns-" + rows);
    }

    /** Runs it; returns the exit status. */
    public static int run(List<String> words, Map<String, String> environment) throws Exception {
        return new ReturnsBench(Asked.of(words, "rows", "times"), environment).measure();
    }

    private int measure() throws Exception {
        Files.createDirectories(folder.getParent());
        var sizes = new LinkedHashMap<String, Long>();
        try (var database = MeasuredDatabase.open(folder)) {
            Migrations.run(database.address());
            if (database.number("SELECT count(*) FROM person") == 0) {
                System.out.printf("A made-up record of %,d rows is laid down first; it stays in %s.%n", rows, folder);
                new MadeRecord(rows).make(database);
            }
            database.run("CHECKPOINT");
            for (var time = 1; time <= times; time++) {
                once(database, time);
            }
            sizes.put(String.valueOf(rows), database.size());
        }
        new Report(Instant.now().toString(), Machine.words(), MeasuredDatabase.settings(), sizes, results)
                .write(RESULTS);
        System.out.printf("%.1f times COPY, best against best. Written: %s%n", best("file") / best("COPY"), RESULTS);
        return 0;
    }

    private void once(MeasuredDatabase database, int time) throws SQLException, IOException {
        var file = Files.createTempFile("return", ".csv");
        try (var connection = database.connect()) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                FileMaking.write(inOneMoment(connection), WANTED, ShippedLists.lists(), nothing(), out);
            }
            connection.commit();
            file(connection, time);
            copy(connection, file, time);
            kept(connection, time);
            check(file, time);
        } finally {
            Files.delete(file);
        }
    }

    private static Connection inOneMoment(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private static Compared nothing() {
        return new Compared((change, key) -> {});
    }

    private void file(Connection connection, int time) throws SQLException, IOException {
        var begun = System.nanoTime();
        var made = FileMaking.write(
                connection, WANTED, ShippedLists.lists(), nothing(), new Counted(OutputStream.nullOutputStream()));
        tell(
                "file",
                "made from the record, checked, compared and hashed, time " + time,
                made.summary().rows(),
                begun);
        connection.commit();
    }

    /** The very rows of the file, in a table of fifty columns. */
    private void copy(Connection connection, Path file, int time) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE floor_row (" + ROW + ")");
        }
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            copying.copyIn("COPY floor_row FROM STDIN WITH (FORMAT csv, HEADER)", in);
        }
        var begun = System.nanoTime();
        var copied =
                copying.copyOut("COPY floor_row TO STDOUT WITH (FORMAT csv, HEADER)", OutputStream.nullOutputStream());
        tell("COPY", "PostgreSQL's own COPY of the same rows, time " + time, copied, begun);
        connection.rollback();
    }

    private void kept(Connection connection, int time) throws SQLException {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        var lists = new ListStore(database, new OurplanClock());
        lists.seed();
        connection.commit();
        var begun = System.nanoTime();
        var made = new ReturnStore(database, lists, new OurplanClock()).make(WANTED, new ListStore.By(null, "Bench"));
        connection.commit();
        tell(
                "file kept",
                "the same, compared with the one before, packed and kept, time " + time,
                made.isPresent() ? rows : 0,
                begun);
    }

    private void check(Path file, int time) throws IOException {
        var found = new long[1];
        var check = new FileCheck(ShippedLists.lists(), Release.TWO, (number, field, problem, value) -> found[0]++);
        var begun = System.nanoTime();
        var checked = new long[1];
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ReturnReading.read(in, Release.TWO, (number, row) -> {
                checked[0]++;
                check.row(number, row);
            });
        }
        check.end();
        tell("check", "the file read and checked, " + found[0] + " findings, time " + time, checked[0], begun);
    }

    private void tell(String work, String what, long many, long begun) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        results.add(new Result(
                work, what, (int) many, 1, (int) many, 0, "", seconds, many / seconds, 0, 0, 0, 0, -1, 0, 0, 0));
        System.out.printf("%-10s %,10d rows %8.2f s %,12.0f a second  %s%n", work, many, seconds, many / seconds, what);
    }

    private double best(String work) {
        return results.stream()
                .filter(result -> result.work().equals(work))
                .mapToDouble(Result::seconds)
                .min()
                .orElse(Double.NaN);
    }
}
