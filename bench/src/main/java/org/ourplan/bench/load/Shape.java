package org.ourplan.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The keys, indexes and triggers of the tables to be filled: taken away before, put back after, in the same transaction. */
final class Shape {

    private record Made(String what, String remove, String make) {}

    private final Connection database;
    private final Collection<String> tables;
    private final List<Made> made = new ArrayList<>();

    Shape(Connection database, Collection<String> tables) throws SQLException {
        this.database = database;
        this.tables = tables;
        read();
    }

    private void read() throws SQLException {
        var names = tables.stream().map(table -> "'" + table + "'").collect(Collectors.joining(","));
        // Foreign keys first, whichever side of them is filled; then primary keys, uniqueness and exclusions.
        made.addAll(made(
                "SELECT conname, 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(conname),"
                        + " 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)"
                        + " FROM pg_constraint WHERE contype IN ('f', 'p', 'u', 'x') AND connamespace = 'public'::regnamespace"
                        + " AND (conrelid::regclass::text IN (" + names
                        + ") OR contype = 'f' AND confrelid::regclass::text IN ("
                        + names + ")) ORDER BY contype <> 'f', conname"));
        made.addAll(made("SELECT c.relname, 'DROP INDEX ' || quote_ident(c.relname), pg_get_indexdef(i.indexrelid)"
                + " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid"
                + " WHERE t.relname IN (" + names + ") AND t.relnamespace = 'public'::regnamespace"
                + " AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))"
                + " ORDER BY c.relname"));
    }

    private List<Made> made(String sql) throws SQLException {
        var all = new ArrayList<Made>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(new Made(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return all;
    }

    /** Takes all of it away, and empties the tables. */
    void takeAway() throws SQLException {
        triggers("DISABLE");
        for (var one : made) {
            run(one.remove());
        }
        run("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY");
    }

    /** Puts all of it back: keys and indexes first, foreign keys, which need them, last. Each is checked by the database. */
    void putBack() throws SQLException {
        for (var one : made.reversed()) {
            run(one.make());
        }
        triggers("ENABLE");
        for (var table : tables) {
            run("ANALYZE " + table);
        }
    }

    private void triggers(String verb) throws SQLException {
        for (var table : tables) {
            run("ALTER TABLE " + table + " " + verb + " TRIGGER USER");
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
