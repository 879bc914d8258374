package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows and columns of one kind of thing.
 *
 * @param head the columns' names; null for none
 * @param firstCellIsHeader whether each row's first cell names the row
 */
public record Table(
        @Nullable String caption,
        @Nullable String captionClasses,
        @Nullable List<Cell> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader,
        Extra extra)
        implements Adjustable<Table> {

    public Table {
        head = head == null ? null : List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * One cell.
     *
     * @param format {@code numeric} to stand at the right; null for words
     */
    public record Cell(
            @Nullable Words words,
            @Nullable String format,
            @Nullable Integer colspan,
            @Nullable Integer rowspan,
            Extra extra) {

        /** Words. */
        public static Cell of(@Nullable String text) {
            return new Cell(Words.ofNullable(text), null, null, null, Extra.NONE);
        }

        /** Rich content. */
        public static Cell of(Content content) {
            return new Cell(Words.of(content), null, null, null, Extra.NONE);
        }

        /** A number or a sum, at the right of its column. */
        public static Cell number(String text) {
            return of(text).format("numeric");
        }

        /** In this format. */
        public Cell format(@Nullable String changed) {
            return new Cell(words, changed, colspan, rowspan, extra);
        }

        /** Over this many columns and rows; null for one. */
        public Cell spanning(@Nullable Integer columns, @Nullable Integer down) {
            return new Cell(words, format, columns, down, extra);
        }

        /** With this added to it. */
        public Cell extra(Extra changed) {
            return new Cell(words, format, colspan, rowspan, changed);
        }

        /** The class for its format on this kind of cell, or null. */
        public @Nullable String formatClass(String kind) {
            return format == null ? null : "govuk-table__" + kind + "--" + format;
        }
    }

    /** A table under this caption. */
    public static Table of(@Nullable String caption) {
        return new Table(caption, null, null, List.of(), false, Extra.NONE);
    }

    /** With these columns. */
    public Table head(String... names) {
        return head(Arrays.stream(names).map(Cell::of).toList());
    }

    /** With these columns. */
    public Table head(@Nullable List<Cell> cells) {
        return new Table(caption, captionClasses, cells, rows, firstCellIsHeader, extra);
    }

    /** With this row next. */
    public Table row(List<Cell> cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(cells);
        return rows(more);
    }

    /** With this row next. */
    public Table row(Cell... cells) {
        return row(List.of(cells));
    }

    /** With this row of words next. */
    public Table row(String... words) {
        return row(Arrays.stream(words).map(Cell::of).toList());
    }

    /** With these rows. */
    public Table rows(List<List<Cell>> changed) {
        return new Table(caption, captionClasses, head, changed, firstCellIsHeader, extra);
    }

    /** With each row's first cell as its name. */
    public Table firstCellNamesRow() {
        return new Table(caption, captionClasses, head, rows, true, extra);
    }

    /** With these classes on the caption, such as {@code govuk-table__caption--m}. */
    public Table captionClasses(@Nullable String classes) {
        return new Table(caption, classes, head, rows, firstCellIsHeader, extra);
    }

    @Override
    public Table extra(Extra changed) {
        return new Table(caption, captionClasses, head, rows, firstCellIsHeader, changed);
    }
}
