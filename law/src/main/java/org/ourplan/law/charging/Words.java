package org.ourplan.law.charging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and beginnings of lines as people read them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** For example {@code 6 April 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The words with a capital letter at their beginning. */
    public static String begin(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
