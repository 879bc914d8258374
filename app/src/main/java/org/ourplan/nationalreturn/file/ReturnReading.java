package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;

/** Reads a file of the return, of any system, row after row; what is odd about the file itself is told in words. */
public final class ReturnReading {

    private static final int SHORT = 60;

    private final CsvRows csv;
    private final Rows rows;
    private List<Optional<Field>> columns = List.of();
    private final Set<Field> there = EnumSet.noneOf(Field.class);

    private ReturnReading(InputStream in, Rows rows) throws IOException {
        this.csv = new CsvRows(in);
        this.rows = rows;
    }

    /** Who is given the rows. */
    public interface Rows {

        /**
         * The next row.
         *
         * @param number as a spreadsheet counts: the names of the fields are row 1
         */
        void row(long number, ReturnRow row) throws IOException;

        /** Something odd about the file; the field may be empty. */
        default void odd(long number, String field, String words) {}
    }

    /** Reads it to its end. Returns the fields that it has. Refuses what is no file of the return with {@link NotReadable}. */
    public static Set<Field> read(InputStream in, Release release, Rows rows) throws IOException {
        var reading = new ReturnReading(in, rows);
        try {
            reading.names(release);
            reading.all();
            return reading.there;
        } catch (CsvRows.WrongEncoding wrong) {
            throw wrong.in(reading.called(wrong.column()));
        }
    }

    private void names(Release release) throws IOException {
        if (csv.isMarked()) {
            rows.odd(1, "", "The file begins with a byte order mark. Save it as UTF-8 without one.");
        }
        var first = csv.next();
        columns = first == null ? List.of() : first.stream().map(Field::named).toList();
        if (first == null || columns.stream().noneMatch(Optional::isPresent)) {
            throw new NotReadable(first == null ? "The file is empty." : noNames(first));
        }
        for (var at = 0; at < first.size(); at++) {
            name(first.get(at), columns.get(at).orElse(null), release);
        }
        Field.ALL.stream()
                .filter(field -> !there.contains(field) && !field.mayBeLeftOut())
                .forEach(field -> rows.odd(1, field.header(), "is not among the names in the first row."));
        var order = columns.stream().flatMap(Optional::stream).toList();
        if (!order.equals(order.stream().sorted().toList())) {
            rows.odd(1, "", "The fields do not stand in the order of the return.");
        }
    }

    private static String noNames(List<String> first) {
        var another = first.size() == 1
                && (first.getFirst().contains(";") || first.getFirst().contains("\t"));
        return another
                ? "Row 1: its values have no commas between them, but another sign. Save the file as CSV with commas."
                : "Row 1 holds no name of a field of the return. The names must stand in the first row.";
    }

    private void name(String said, @Nullable Field field, Release release) {
        if (field == null) {
            rows.odd(1, shortened(said), "is no field of the return.");
        } else if (!there.add(field)) {
            rows.odd(1, field.header(), "stands in the first row twice.");
        } else if (release == Release.ONE && !said.equals(field.header())) {
            rows.odd(1, field.header(), "is written “" + shortened(said) + "” in the first row.");
        }
    }

    private void all() throws IOException {
        for (var cells = csv.next(); cells != null; cells = csv.next()) {
            if (cells.size() == columns.size()) {
                rows.row(csv.number(), row(cells));
            } else {
                rows.odd(
                        csv.number(),
                        "",
                        "The row has " + values(cells.size()) + ", and the first row has " + columns.size()
                                + " names. It was not checked any further.");
            }
        }
    }

    private ReturnRow row(List<String> cells) {
        var row = new ReturnRow();
        for (var at = 0; at < columns.size(); at++) {
            var field = columns.get(at);
            if (field.isPresent() && !row.has(field.get())) {
                row.put(field.get(), cells.get(at));
            }
        }
        return row;
    }

    private String called(int column) {
        return column < columns.size()
                ? columns.get(column).map(Field::header).orElse("value " + (column + 1))
                : "value " + (column + 1);
    }

    private static String values(int count) {
        return count == 1 ? "1 value" : count + " values";
    }

    private static String shortened(String words) {
        return words.isBlank() ? "(a column without a name)" : words.substring(0, Math.min(SHORT, words.length()));
    }
}
