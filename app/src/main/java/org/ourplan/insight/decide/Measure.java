package org.ourplan.insight.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure with all that is shown of it.
 *
 * @param name short and without spaces, for addresses within the page
 * @param headline what the figures show
 * @param how it is worked out, in plain words
 * @param chart what is drawn; null where a table says it all
 * @param rowsAre what the first column names
 * @param rows each with as many figures as there are columns
 */
public record Measure(
        String name,
        String title,
        String headline,
        String how,
        @Nullable Series chart,
        String rowsAre,
        List<String> columns,
        List<Row> rows) {

    public Measure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row of the table. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
