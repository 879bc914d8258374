package org.ourplan.operations.export;

import static org.ourplan.tables.Tables.COUNCIL_EXPORT;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.platform.Counted;
import org.ourplan.platform.NewId;
import org.ourplan.platform.OurplanClock;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./ourplan export --to FOLDER}: everything the council holds at one moment, a CSV file for each table and a manifest,
 * taken while people work. {@code ./ourplan export --check FOLDER} reads one back against its manifest. Given by whoever may
 * run the program on its machine; each export is kept in the table {@code council_export}.
 */
public final class ExportCommand {

    private static final String USE = "export --to FOLDER (a new one), or export --check FOLDER";

    private ExportCommand() {}

    /** 0 when the folder is whole, 1 when a checked one is not as it was made. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(arguments, USE, 0, Map.of("--to", true, "--check", true));
        if (words.has("--to") == words.has("--check")) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        if (words.has("--check")) {
            return ExportCheck.run(terminal.path(words.options().getOrDefault("--check", "")), terminal.out());
        }
        return take(terminal.path(words.options().getOrDefault("--to", "")), terminal);
    }

    private static int take(Path to, Terminal terminal) {
        var folder = to.toAbsolutePath();
        if (Files.exists(folder)) {
            throw new CannotBeDone(to + " exists already. Name a new folder; nothing was written.");
        }
        var half = folder.resolveSibling(folder.getFileName() + ".unfinished");
        var address = RecordsAtHand.reachOfThisVersion(terminal);
        try (var connection = RecordsAtHand.connect(address)) {
            remove(half);
            Files.createDirectory(half);
            var begun = Clock.system(new OurplanClock().getZone()).instant();
            var manifest = tables(connection, half, begun);
            note(connection, manifest, begun, write(half, manifest));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            terminal.out()
                    .printf(
                            "Exported: %s, %,d tables, %,d rows. It holds personal details: keep it as you keep the record.%n",
                            to, manifest.tables().size(), manifest.rows());
            return 0;
        } catch (SQLException problem) {
            throw notTaken(to, problem.getCause() instanceof IOException cause ? cause : problem);
        } catch (IOException | DataAccessException problem) {
            throw notTaken(to, problem);
        } finally {
            remove(half);
        }
    }

    private static CannotBeDone notTaken(Path to, Exception problem) {
        var said = RecordsAtHand.firstLine(problem);
        return new CannotBeDone(
                said.contains("No space left")
                        ? "The disk is full: " + to
                                + " was not made and nothing was kept. Make room, or choose another place."
                        : "The export was not made and nothing was kept: " + said,
                problem);
    }

    /** Every table as it stood at one moment, whatever is written meanwhile. */
    private static Manifest tables(Connection connection, Path folder, Instant begun) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        database.execute("SET LOCAL TIME ZONE 'UTC'");
        var tables = new ArrayList<Manifest.Table>();
        for (var table : Taken.of(database)) {
            tables.add(table(connection, table, folder));
        }
        var schema = schema(database);
        connection.commit();
        return new Manifest(Manifest.FORMAT, begun.toString(), schema, tables, Taken.LEFT);
    }

    private static String schema(DSLContext database) {
        return String.valueOf(
                database.fetchValue("SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL"
                        + " ORDER BY installed_rank DESC LIMIT 1"));
    }

    private static Manifest.Table table(Connection connection, Taken.Table table, Path folder)
            throws SQLException, IOException {
        var file = folder.resolve(table.name() + ".csv");
        var columns = table.columns().stream()
                .map(column -> '"' + column.name() + '"')
                .collect(Collectors.joining(", "));
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new Counted(new java.io.BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY \"" + table.name() + "\" (" + columns + ") TO STDOUT WITH (FORMAT csv, HEADER)", out);
            out.flush();
            channel.force(true);
            return new Manifest.Table(
                    table.name(), file.getFileName().toString(), table.columns(), rows, out.bytes(), out.sha256OfAll());
        }
    }

    private static String write(Path folder, Manifest manifest) throws IOException {
        var bytes = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        Files.write(folder.resolve(Manifest.FILE), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC);
        return HexFormat.of().formatHex(Counted.sha256().digest(bytes));
    }

    /** That it was taken stays in the record, with the fingerprint of its manifest. */
    private static void note(Connection connection, Manifest manifest, Instant begun, String fingerprint)
            throws SQLException {
        DSL.using(connection, SQLDialect.POSTGRES)
                .insertInto(COUNCIL_EXPORT)
                .set(COUNCIL_EXPORT.ID, NewId.next())
                .set(COUNCIL_EXPORT.BEGUN_AT, begun.atOffset(ZoneOffset.UTC))
                .set(COUNCIL_EXPORT.BY_OPERATOR, System.getProperty("user.name", "not known"))
                .set(COUNCIL_EXPORT.TABLES, manifest.tables().size())
                .set(COUNCIL_EXPORT.ROWS, manifest.rows())
                .set(COUNCIL_EXPORT.MANIFEST_SHA256, fingerprint)
                .execute();
        connection.commit();
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException staysUnfinished) {
            // It keeps the name that says so.
        }
    }
}
