package org.ourplan.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and money as people in England write them. */
public final class InWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private InWords() {}

    /** 23 November 2026; empty for no date. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** Monday 23 November 2026: for a day that somebody waits for. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 23 November 2026 at 4:05pm, London time. */
    public static String time(Instant instant) {
        var local = instant.atZone(LONDON);
        return DATE.format(local) + " at " + TIME.format(local).toLowerCase(Locale.UK);
    }

    /** £1,234.50. */
    public static String pounds(BigDecimal amount) {
        var written = new StringBuilder(amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
        var first = written.charAt(0) == '-' ? 1 : 0;
        for (var at = written.length() - "000.00".length(); at > first; at -= 3) {
            written.insert(at, ',');
        }
        return written.insert(0, '£').toString();
    }

    /** Whole years between birth and the day given. */
    public static int age(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }
}
