package org.ourplan.bench.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as text, each made once: they are written by the million. */
final class Calendar {

    private static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2060, 1, 1).toEpochDay();
    private static final byte[][] NUMBERS = new byte[LAST - FIRST][];
    private static final byte[][] WORDS = new byte[LAST - FIRST][];

    static {
        var words = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
        for (var day = FIRST; day < LAST; day++) {
            var date = LocalDate.ofEpochDay(day);
            NUMBERS[day - FIRST] = date.toString().getBytes(StandardCharsets.US_ASCII);
            WORDS[day - FIRST] = words.format(date).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private Calendar() {}

    /** 2026-11-16. */
    static byte[] numbers(long day) {
        return NUMBERS[(int) day - FIRST];
    }

    /** 16 November 2026. */
    static byte[] words(long day) {
        return WORDS[(int) day - FIRST];
    }
}
