package org.ourplan.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of some people, by table, on their way to the database. */
final class Tables {

    private final Map<String, Bytes> tables = new LinkedHashMap<>();
    private long rows;

    /** Where the next row of this table is written, up to its line end. */
    Bytes row(String table) {
        rows++;
        return tables.computeIfAbsent(table, name -> new Bytes());
    }

    Map<String, Bytes> all() {
        return tables;
    }

    long rows() {
        return rows;
    }

    void clear() {
        tables.values().forEach(Bytes::clear);
        rows = 0;
    }
}
