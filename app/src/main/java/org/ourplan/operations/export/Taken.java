package org.ourplan.operations.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Which tables and columns an export takes: all but what opens doors, what is kept for a day, and what one reader alone may see. */
final class Taken {

    private static final Set<String> TABLES_LEFT =
            Set.of("flyway_schema_history", "signed_in", "kept_writing", "passkey", "private_note");
    private static final Map<String, Set<String>> COLUMNS_LEFT = Map.of("account", Set.of("password_hash"));

    /** In words, for the manifest. */
    static final List<String> LEFT = List.of(
            "signed_in, passkey, account.password_hash: they open doors",
            "private_note: notes beside a plan, for nobody but their writer; they are in the sealed backup",
            "kept_writing: sealed, and gone after a day",
            "flyway_schema_history: the program's own; see schema");

    private static final String ALL =
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                    + " WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped"
                    + " ORDER BY c.relname, a.attnum";

    private Taken() {}

    /** A table to be taken. */
    record Table(String name, List<Manifest.Column> columns) {}

    /** Every table of this database, in the order of their names. */
    static List<Table> of(DSLContext database) {
        var tables = new ArrayList<Table>();
        for (var row : database.fetch(ALL)) {
            var table = row.get(0, String.class);
            var column = row.get(1, String.class);
            if (TABLES_LEFT.contains(table)
                    || COLUMNS_LEFT.getOrDefault(table, Set.of()).contains(column)) {
                continue;
            }
            if (tables.isEmpty() || !tables.getLast().name().equals(table)) {
                tables.add(new Table(table, new ArrayList<>()));
            }
            tables.getLast().columns().add(new Manifest.Column(column, row.get(2, String.class)));
        }
        return tables;
    }
}
