package org.ourplan.operations.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database in one transaction. Until that ends the database bears a schema that says so, and the program does
 * not start on it: what was interrupted is never taken for a new, empty council.
 */
final class Restoring {

    private static final int LONGEST = 1 << 24;
    private static final long ONE_AT_A_TIME = 7_309_201_466L;

    private final Connection connection;
    private final DSLContext database;
    private final DatabaseAddress address;

    Restoring(Connection connection, DatabaseAddress address) {
        this.connection = connection;
        this.database = DSL.using(connection, SQLDialect.POSTGRES);
        this.address = address;
    }

    /** Restores every table; returns how many rows there are. */
    long all(Contents.Beginning beginning, DataInputStream data) throws IOException, SQLException {
        if (!Boolean.TRUE.equals(database.fetchSingle("SELECT pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")
                .get(0, Boolean.class))) {
            throw new CannotBeDone("another restore into this database is under way.");
        }
        mustBeEmpty(beginning.schema());
        database.execute("CREATE SCHEMA IF NOT EXISTS " + Migrations.UNFINISHED);
        Migrations.runTo(address, beginning.schema());
        connection.setAutoCommit(false);
        try {
            var rows = fill(beginning.tables(), data);
            database.execute("DROP SCHEMA " + Migrations.UNFINISHED);
            connection.commit();
            return rows;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void mustBeEmpty(String schema) {
        var standing = Migrations.version(address);
        if (standing.isEmpty()) {
            var strange = database.fetchSingle("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
            if (strange.get(0, Long.class) > 0) {
                throw new CannotBeDone("this database holds tables of something else. Give an empty one.");
            }
            return;
        }
        for (var table : List.of("person", "account", "event")) {
            if (database.fetchExists(DSL.table(table))) {
                throw new CannotBeDone(
                        "this database is not empty: somebody's records are in it. A restore goes into an "
                                + "empty database only, so that nothing is overwritten.");
            }
        }
        if (Migrations.isLater(standing, schema)) {
            throw new CannotBeDone("this database was made ready for a later version than the back-up's. "
                    + "Give a new, empty one: it is brought up to date after the restore.");
        }
    }

    private long fill(List<Tables.Table> tables, DataInputStream data) throws IOException, SQLException {
        var names = tables.stream().map(table -> Tables.quoted(table.name())).toList();
        names.forEach(name -> database.execute("ALTER TABLE " + name + " DISABLE TRIGGER USER"));
        database.execute("TRUNCATE " + String.join(", ", names));
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var filled = new ArrayList<Contents.Written>();
        for (var table : tables) {
            var rows = new Rows.In(data);
            var count = copies.copyIn(
                    "COPY " + Tables.quoted(table.name()) + " (" + table.columns() + ") FROM STDIN", rows);
            filled.add(new Contents.Written(table.name(), count, rows.hash()));
        }
        var ending = json(data, Contents.Ending.class);
        if (!ending.tables().equals(filled) || data.read() >= 0) {
            throw new CannotBeDone("this back-up does not hold what it says it holds. Nothing was restored.");
        }
        ending.sequences().forEach(this::set);
        names.forEach(name -> database.execute("ALTER TABLE " + name + " ENABLE TRIGGER USER"));
        return ending.rows();
    }

    private void set(Tables.Sequence sequence) {
        database.execute(
                "SELECT setval(?::regclass, ?, ?)", Tables.quoted(sequence.name()), sequence.last(), sequence.used());
    }

    static <T> T json(DataInputStream data, Class<T> kind) throws IOException {
        var length = data.readInt();
        if (length < 0 || length > LONGEST) {
            throw new CannotBeDone("this back-up is damaged. Nothing was restored. Use another copy of it.");
        }
        return JsonMapper.shared().readValue(data.readNBytes(length), kind);
    }

    /** A refusal of the database, in words. */
    static CannotBeDone refused(SQLException problem) {
        var full = "53100".equals(problem.getSQLState());
        return new CannotBeDone(
                full
                        ? "the database's disk is full. Nothing was restored. Make room and restore again."
                        : "the database did not take the back-up: " + RecordsAtHand.firstLine(problem)
                                + " Nothing was restored.",
                problem);
    }
}
