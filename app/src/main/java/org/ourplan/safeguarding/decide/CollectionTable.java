package org.ourplan.safeguarding.decide;

import java.util.List;

/**
 * One table of the collection.
 *
 * @param code such as SG1f
 * @param columns the heads of the columns of figures
 */
public record CollectionTable(String code, String title, List<String> columns, List<Row> rows) {

    public CollectionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row: a count for each column. */
    public record Row(String label, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }
    }
}
