package org.ourplan.nationalreturn.decide;

import java.util.Arrays;

/** One row: a text for each field, empty where there is none. Filled once, then read. */
public final class ReturnRow {

    private final String[] cells = new String[Field.ALL.size()];

    public ReturnRow() {
        Arrays.fill(cells, "");
    }

    /** What stands in the field; never null. */
    public String of(Field field) {
        return cells[field.ordinal()];
    }

    /** True where something stands in it. */
    public boolean has(Field field) {
        return !cells[field.ordinal()].isEmpty();
    }

    /** Puts a text into the field. */
    public ReturnRow put(Field field, String text) {
        cells[field.ordinal()] = text;
        return this;
    }

    /** True where no field has anything in it. */
    public boolean isEmpty() {
        return Arrays.stream(cells).allMatch(String::isEmpty);
    }
}
