package org.ourplan.operations.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.ourplan.operations.CannotBeDone;

/** The tables of a database, each after those its rows point to, so that they can be filled in this order. */
final class Tables {

    private static final String ALL =
            "SELECT c.relname AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) "
                    + "FILTER (WHERE a.attgenerated = '') AS columns FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
                    + "AND a.attnum > 0 AND NOT a.attisdropped WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace "
                    + "AND c.relname <> 'flyway_schema_history' GROUP BY c.relname ORDER BY c.relname";

    private static final String POINTING = "SELECT DISTINCT f.relname, t.relname FROM pg_constraint k JOIN pg_class f "
            + "ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid WHERE k.contype = 'f' AND f.oid <> t.oid";

    private Tables() {}

    /**
     * One table.
     *
     * @param columns as they are written in a COPY; those the database works out itself are left out
     */
    record Table(String name, String columns) {}

    static List<Table> of(DSLContext database) {
        var waiting = new ArrayList<>(database.fetch(ALL)
                .map(row -> new Table(row.get(0, String.class), row.get(1, String.class))));
        var pointing = database.fetch(POINTING).map(row -> List.of(row.get(0, String.class), row.get(1, String.class)));
        var placed = new LinkedHashSet<Table>();
        while (!waiting.isEmpty()) {
            var names = names(waiting);
            var free = waiting.stream()
                    .filter(table -> pointing.stream()
                            .noneMatch(pair -> pair.getFirst().equals(table.name) && names.contains(pair.get(1))))
                    .toList();
            if (free.isEmpty()) {
                throw new CannotBeDone("the tables " + names + " point to each other, so no order fills them.");
            }
            placed.addAll(free);
            waiting.removeAll(free);
        }
        return List.copyOf(placed);
    }

    private static Set<String> names(List<Table> tables) {
        return new LinkedHashSet<>(tables.stream().map(Table::name).toList());
    }

    /** Where a sequence stands. */
    record Sequence(String name, long last, boolean used) {}

    static List<Sequence> sequences(DSLContext database) {
        return database
                .fetch("SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1")
                .map(row -> row.get(0, String.class))
                .stream()
                .map(name -> database.fetchSingle("SELECT last_value, is_called FROM " + quoted(name))
                        .map(at -> new Sequence(name, at.get(0, Long.class), at.get(1, Boolean.class))))
                .toList();
    }

    /** A name as SQL has it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
