package org.ourplan.operations.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.NewFile;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.operations.proof.Marks;
import org.ourplan.platform.OurplanClock;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ourplan backup TO}: everything at one moment in one sealed file, taken while people work; also of a database not yet up to date. */
public final class BackupCommand {

    private static final String USE = "backup TO (a new file, or a folder in which to make one)";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'ourplan-'yyyy-MM-dd-HHmm'.backup'").withZone(ZoneId.of("Europe/London"));

    private BackupCommand() {}

    /** 0 when the file is whole and on the disk. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(arguments, USE, 1, Map.of());
        if (words.names().isEmpty()) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        var now = Clock.system(new OurplanClock().getZone()).instant();
        var to = terminal.path(words.names().getFirst());
        var file = Files.isDirectory(to) ? to.resolve(NAME.format(now)) : to;
        NewFile.mayBe(file);
        var phrase = PassPhrase.forNew(terminal);
        var address = RecordsAtHand.reach(terminal);
        var older = RecordsAtHand.isOlder(address);
        try (var connection = RecordsAtHand.connect(address)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var mark = older ? "" : mark(connection, now);
            var ending = new ArrayList<Contents.Ending>();
            NewFile.write(file, out -> ending.add(write(connection, out, phrase, now, mark)));
            say(terminal, file, ending.getFirst());
            return 0;
        } catch (SQLException problem) {
            throw new CannotBeDone(
                    "the database stopped answering: " + RecordsAtHand.firstLine(problem) + " No file was made.",
                    problem);
        }
    }

    /** The record is marked first, so that the file's own note says how far the record had come. */
    private static String mark(Connection connection, Instant now) throws SQLException {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        Marks.make(database, now);
        connection.commit();
        return Marks.lastTold(database).map(Marks.Mark::toString).orElse("");
    }

    private static Contents.Ending write(
            Connection connection, OutputStream out, char[] phrase, Instant now, String mark) throws IOException {
        var sealed = new SealedOutput(out, phrase);
        var squeezed = new GZIPOutputStream(sealed, 1 << 16);
        var data = new DataOutputStream(squeezed);
        try {
            connection.commit();
            var ending = write(connection, DSL.using(connection, SQLDialect.POSTGRES), data, now, mark);
            connection.commit();
            data.flush();
            squeezed.finish();
            sealed.finish();
            return ending;
        } catch (SQLException problem) {
            if (problem.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new CannotBeDone(
                    "the database stopped answering: " + RecordsAtHand.firstLine(problem) + " No file was made.",
                    problem);
        }
    }

    private static Contents.Ending write(
            Connection connection, DSLContext database, DataOutputStream data, Instant now, String mark)
            throws IOException, SQLException {
        var schema = String.valueOf(database.fetchValue("SELECT version FROM flyway_schema_history WHERE success "
                + "AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1"));
        var tables = Tables.of(database);
        json(data, new Contents.Beginning(now.toString(), schema, tables));
        var written = new ArrayList<Contents.Written>();
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables) {
            var rows = new Rows.Out(data);
            var count = copies.copyOut(
                    "COPY " + Tables.quoted(table.name()) + " (" + table.columns() + ") TO STDOUT", rows);
            written.add(new Contents.Written(table.name(), count, rows.end()));
        }
        var ending = new Contents.Ending(written, Tables.sequences(database), mark);
        json(data, ending);
        return ending;
    }

    private static void json(DataOutputStream data, Object what) throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(what);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static void say(Terminal terminal, Path file, Contents.Ending ending) {
        terminal.out()
                .println("Backed up: " + file + ", "
                        + String.format("%,d", ending.tables().size()) + " tables, "
                        + String.format("%,d", ending.rows()) + " rows, sealed with your pass phrase.");
        if (!ending.mark().isEmpty()) {
            terminal.out().println("Last mark: " + ending.mark() + " (for ./ourplan verify --expect)");
        }
        terminal.out()
                .println(
                        "Keep the pass phrase apart from the file: without it nobody can open it. Try a restore now and then.");
    }
}
