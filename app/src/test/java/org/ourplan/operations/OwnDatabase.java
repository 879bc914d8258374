package org.ourplan.operations;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;
import org.ourplan.testing.TestDatabase;
import org.postgresql.PGConnection;

/**
 * A database of a test's own beside the one that other tests share: empty, or with the demonstration council as the release
 * with migrations V01 to V14 kept it, brought up to date.
 */
final class OwnDatabase {

    /** The last migration of the release before. */
    static final String RELEASED = "14";

    private static final String TEMPLATE = "demonstration_up_to_date";
    private static boolean templateMade;
    private static int made;

    private final DatabaseAddress address;

    private OwnDatabase(DatabaseAddress address) {
        this.address = address;
    }

    /** What a command said, and its exit status. */
    record Said(int status, String out, String err) {}

    /** One in which there is nothing. */
    static synchronized OwnDatabase empty() {
        return made("");
    }

    /** One with the tables and the demonstration of the release before, not brought up to date. */
    static synchronized OwnDatabase ofTheReleaseBefore() {
        var database = made("");
        Migrations.runTo(database.address, RELEASED);
        database.load();
        return database;
    }

    /** One with the demonstration council, of this version. */
    static synchronized OwnDatabase demonstration() {
        if (!templateMade) {
            var template = ofTheReleaseBefore();
            Migrations.run(template.address);
            server("ALTER DATABASE " + template.name() + " RENAME TO " + TEMPLATE);
            templateMade = true;
        }
        return made(" TEMPLATE " + TEMPLATE);
    }

    DatabaseAddress address() {
        return address;
    }

    String name() {
        return address.url().replaceFirst(".*/", "");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Does this as the database's owner. */
    void owner(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The first column of the first row, as text. */
    String one(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Runs a command of {@code ./ourplan} on this database, with these further settings. */
    Said run(String command, List<String> arguments, String... settings) {
        var environment = new HashMap<>(Map.of(
                "DATABASE_URL",
                address.url(),
                "DATABASE_USER",
                address.user(),
                "DATABASE_PASSWORD",
                address.password()));
        for (var i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        return run(environment, command, arguments);
    }

    static Said run(Map<String, String> environment, String command, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Operations.run(
                command,
                arguments,
                new Terminal(
                        environment,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static OwnDatabase made(String as) {
        TestDatabase.start();
        var name = "own_" + ++made + "_" + System.nanoTime();
        server("CREATE DATABASE " + name + as);
        var shared = OurplanDatabase.openInBackground().join();
        return new OwnDatabase(new DatabaseAddress(
                shared.url().replaceFirst("/postgres(\\?.*)?$", "/" + name), shared.user(), shared.password()));
    }

    private static void server(String sql) {
        var shared = OurplanDatabase.openInBackground().join();
        try (var connection = DriverManager.getConnection(shared.url(), shared.user(), shared.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Reads the kept copy: plain SQL and COPY blocks. Its rows are in no order of who names whom, so the keys wait. */
    private void load() {
        var file = OwnDatabase.class.getResourceAsStream("/upgrade/demonstration-at-V14.sql.gz");
        try (var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(java.util.Objects.requireNonNull(file)), StandardCharsets.UTF_8));
                var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            // What the migrations themselves put in (the first policy pack) is in the copy as well.
            statement.execute("DO $$ BEGIN EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') "
                    + "FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'); END $$");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("COPY ")) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(line, new StringReader(block(lines)));
                } else if (line.startsWith("SELECT ")) {
                    statement.execute(line);
                }
            }
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String block(BufferedReader lines) throws IOException {
        var block = new StringBuilder();
        for (var line = lines.readLine(); !line.equals("\\."); line = lines.readLine()) {
            block.append(line).append('\n');
        }
        return block.toString();
    }
}
