package org.ourplan.nationalreturn.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ListValue;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.Trust;

/**
 * A file of lists: Variable, value, mapping. The mapping is a value of the other release, or one of the words “No change”,
 * “Changed” and “Changed (capitalisation only)”, or empty.
 *
 * @param wrongs while there are any, nothing of the file is used
 */
public record ListFile(List<ListValue> values, List<String> wrongs) {

    private static final int MOST_WRONGS = 50;
    private static final int LONGEST = 200;
    private static final int COLUMNS = 3;

    public ListFile {
        values = List.copyOf(values);
        wrongs = wrongs.stream().limit(MOST_WRONGS).toList();
    }

    /** Reads it for a release, beside the lists that are in force. */
    public static ListFile read(String content, Release release, Lists lists) {
        var reading = new Reading(release, lists);
        try {
            reading.all(new CsvRows(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NotReadable unreadable) {
            reading.wrongs.add(unreadable.sentence());
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return new ListFile(reading.values, reading.wrongs);
    }

    private static final class Reading {

        private final Release release;
        private final Lists lists;
        private final List<ListValue> values = new ArrayList<>();
        private final List<String> wrongs = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        private Reading(Release release, Lists lists) {
            this.release = release;
            this.lists = lists;
        }

        private void all(CsvRows csv) throws IOException {
            var names = csv.next();
            if (names == null || names.size() < 2 || !names.getFirst().strip().equalsIgnoreCase("variable")) {
                wrongs.add("Row 1 must hold the names Variable, value and mapping, with commas between them.");
                return;
            }
            var value = names.get(1).toLowerCase(Locale.ROOT);
            if (value.contains("release " + release.other().number())) {
                wrongs.add(
                        "Row 1 says that these are values of " + release.other() + ", and you chose " + release + ".");
                return;
            }
            for (var row = csv.next(); row != null; row = csv.next()) {
                one(csv.number(), row);
            }
            if (values.isEmpty() && wrongs.isEmpty()) {
                wrongs.add("There are no values in the file.");
            }
        }

        private void one(long number, List<String> row) {
            var where = "Row " + number + ": ";
            if (row.size() < 2 || row.size() > COLUMNS) {
                wrongs.add(where + "it has " + row.size() + " values, and must have two or three.");
                return;
            }
            var field = Field.named(row.getFirst()).filter(one -> one.kind() == Field.Kind.LIST);
            var text = row.get(1);
            if (field.isEmpty()) {
                wrongs.add(where + "“" + row.getFirst() + "” is no field of the return with a list.");
            } else if (text.isBlank() || text.length() > LONGEST || !text.equals(text.strip())) {
                wrongs.add(where + "the value is empty, has spaces at its ends, or is longer than " + LONGEST
                        + " letters.");
            } else if (!seen.add(field.get() + text)) {
                wrongs.add(where + "“" + text + "” stands in this list twice.");
            } else {
                var mapping = row.size() == COLUMNS ? row.get(2).strip() : "";
                values.add(new ListValue(field.get(), text, other(field.get(), text, mapping), Trust.LOADED));
            }
        }

        private String other(Field field, String text, String mapping) {
            return switch (mapping.toLowerCase(Locale.ROOT)) {
                case "no change" -> text;
                case "changed (capitalisation only)" -> lists.exact(release.other(), field, text);
                case "", "changed", "new" -> lists.other(release, field, text);
                default -> mapping;
            };
        }
    }
}
