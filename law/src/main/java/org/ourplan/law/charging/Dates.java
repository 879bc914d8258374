package org.ourplan.law.charging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** For example {@code 6 April 2026}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
