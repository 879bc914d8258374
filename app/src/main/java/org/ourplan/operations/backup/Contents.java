package org.ourplan.operations.backup;

import java.util.List;

/** What a back-up says of itself: at its beginning what is in it, at its end what each table came to. Kept as JSON. */
final class Contents {

    private Contents() {}

    /**
     * The beginning.
     *
     * @param schema the last migration of the database
     * @param tables in the order in which they follow, and are filled
     */
    record Beginning(String madeAt, String schema, List<Tables.Table> tables) {}

    /** One table as it was written. */
    record Written(String name, long rows, String sha256) {}

    /**
     * The end.
     *
     * @param mark the last mark of the record, as {@code ./ourplan verify --expect} takes it; empty where there is none
     */
    record Ending(List<Written> tables, List<Tables.Sequence> sequences, String mark) {

        long rows() {
            return tables.stream().mapToLong(Written::rows).sum();
        }
    }
}
