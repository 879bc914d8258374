package org.ourplan.nationalreturn.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the return writes them: dd/mm/yyyy, with no time. */
public final class Days {

    private static final int LENGTH = 10;

    private Days() {}

    /** The day; null for anything that is not a real day written so. */
    public static @Nullable LocalDate read(String text) {
        if (text.length() != LENGTH || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return null;
        }
        var day = number(text, 0, 2);
        var month = number(text, 3, 5);
        var year = number(text, 6, LENGTH);
        try {
            return day < 1 || month < 1 || year < 1 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int number(String text, int from, int until) {
        var number = 0;
        for (var at = from; at < until; at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text; empty for no day. Years from 0 to 9999. */
    public static String write(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        var text = new char[LENGTH];
        digits(text, 0, 2, day.getDayOfMonth());
        text[2] = '/';
        digits(text, 3, 5, day.getMonthValue());
        text[5] = '/';
        digits(text, 6, LENGTH, day.getYear());
        return new String(text);
    }

    private static void digits(char[] text, int from, int until, int number) {
        var left = number;
        for (var at = until - 1; at >= from; at--) {
            text[at] = (char) ('0' + left % 10);
            left /= 10;
        }
    }
}
