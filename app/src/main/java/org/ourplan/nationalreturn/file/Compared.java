package org.ourplan.nationalreturn.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.decide.ReturnRow;

/** What a file has that the one before had not, and the other way round. It keeps a key and a fingerprint of each row, no more. */
public final class Compared {

    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long TIMES = 0x100000001b3L;

    private final Map<String, Long> before = new HashMap<>();
    private final Each each;
    private long added;
    private long changed;

    /** What happened to a row. */
    public enum Change {
        ADDED("added"),
        CHANGED("changed"),
        GONE("gone");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Who is told of each row that is not as it was; the key names the event and its reference, or the person. */
    public interface Each {
        void changed(Change change, String key) throws IOException;
    }

    /** How many rows of each. */
    public record Counts(long added, long changed, long gone) {}

    /** Beside nothing yet: {@link #before} gives the earlier file. */
    public Compared(Each each) {
        this.each = each;
    }

    /** The earlier file, as this program made it. */
    public Compared before(InputStream earlier) throws IOException {
        ReturnReading.read(earlier, Release.ONE, (number, row) -> before.put(key(row), fingerprint(row)));
        return this;
    }

    /** The next row of the later file. */
    public void row(ReturnRow row) throws IOException {
        var key = key(row);
        var was = before.remove(key);
        if (was == null) {
            added++;
            each.changed(Change.ADDED, key);
        } else if (was != fingerprint(row)) {
            changed++;
            each.changed(Change.CHANGED, key);
        }
    }

    /** Ends the later file: what is left of the earlier one is gone. */
    public Counts end() throws IOException {
        for (var key : before.keySet().stream().sorted().toList()) {
            each.changed(Change.GONE, key);
        }
        return new Counts(added, changed, before.size());
    }

    private static String key(ReturnRow row) {
        return row.has(Field.EVENT_REFERENCE)
                ? row.of(Field.EVENT_TYPE) + " " + row.of(Field.EVENT_REFERENCE)
                : row.of(Field.CLIENT_TYPE) + " " + row.of(Field.PERSON_ID);
    }

    /**
     * Of everything but the days of the period, which move on with every file, and but an apostrophe that a file has before what a
     * spreadsheet would run.
     */
    private static long fingerprint(ReturnRow row) {
        var print = FIRST;
        for (var field : Field.ALL) {
            if (field == Field.PERIOD_START || field == Field.PERIOD_END) {
                continue;
            }
            var text = row.of(field);
            for (var at = text.startsWith("'") ? 1 : 0; at < text.length(); at++) {
                print = (print ^ text.charAt(at)) * TIMES;
            }
            print = (print ^ 0xFFFF) * TIMES;
        }
        return print;
    }
}
