package org.ourplan.operations.export;

import java.util.List;

/**
 * What an export says of itself, in {@code manifest.json} beside its files.
 *
 * @param madeAt the moment whose state it is
 * @param schema the last migration of the database
 * @param leftOut what was not taken, and why
 */
record Manifest(String format, String madeAt, String schema, List<Table> tables, List<String> leftOut) {

    /** The format of the files, with its version. */
    static final String FORMAT =
            "ourplan-export 1: CSV as RFC 4180, UTF-8, first line the names of the columns, nothing for no value";

    /** The file in which it stands. */
    static final String FILE = "manifest.json";

    /**
     * One table.
     *
     * @param rows without the line of names
     * @param sha256 of the whole file
     */
    record Table(String name, String file, List<Column> columns, long rows, long bytes, String sha256) {}

    /** A column, and its type as PostgreSQL calls it; bytes are in hexadecimal after {@code \x}. */
    record Column(String name, String type) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
