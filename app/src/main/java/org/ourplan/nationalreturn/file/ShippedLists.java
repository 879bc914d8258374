package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ListValue;
import org.ourplan.nationalreturn.decide.Lists;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.Trust;
import org.ourplan.platform.Counted;

/** The lists that come with the program, each value with how sure it is: the department's own workbook has not been read. */
public final class ShippedLists {

    /** The name they have among the lists that were loaded. */
    public static final String NAME = "the lists that came with Ourplan";

    private static final String FILE = "/nationalreturn/lists.csv";

    private ShippedLists() {}

    /** Both releases, for a check without any database. */
    public static Lists lists() {
        return new Lists(values(Release.ONE), values(Release.TWO));
    }

    /** The values of one release, in the order of the file, each once. */
    public static List<ListValue> values(Release release) {
        var values = new LinkedHashMap<String, ListValue>();
        for (var row : rows()) {
            var field = Field.named(row.getFirst()).orElseThrow(() -> new IllegalStateException(FILE + ": " + row));
            var text = row.get(release.number());
            var other = row.get(release.other().number());
            if (!text.isEmpty()) {
                values.putIfAbsent(
                        field + text,
                        new ListValue(
                                field,
                                text,
                                other.endsWith("...") ? "" : other,
                                Trust.valueOf(row.get(release.number() + 2))));
            }
        }
        return List.copyOf(values.values());
    }

    /** The fingerprint of their file. */
    public static String sha256() {
        try (var in = file()) {
            return HexFormat.of().formatHex(Counted.sha256().digest(in.readAllBytes()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<List<String>> rows() {
        try (var in = file()) {
            var csv = new CsvRows(in);
            csv.next();
            var rows = new ArrayList<List<String>>();
            for (var row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static InputStream file() {
        var in = ShippedLists.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("there is no " + FILE);
        }
        return in;
    }
}
