package org.ourplan.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.ourplan.platform.web.InWords;

/** By when something is due, as one worker would say it to another. */
final class DueDay {

    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int A_FORTNIGHT = 14;
    private static final int TWO_MONTHS = 60;
    private static final int A_MONTH = 30;

    private DueDay() {}

    /** A sentence without its full stop. */
    static String inWords(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "Overdue by " + count(-days) + ": it was due on " + day(due, -days);
        }
        if (days == 0) {
            return "Due today";
        }
        return days == 1 ? "Due tomorrow, " + day(due, 1) : "Due on " + day(due, days) + ", in " + count(days);
    }

    /** The weekday helps for days that are near; the year is needed for those that are not. */
    private static String day(LocalDate due, long away) {
        return away <= A_FORTNIGHT ? WITH_WEEKDAY.format(due) : InWords.date(due);
    }

    private static String count(long days) {
        if (days == 1) {
            return "1 day";
        }
        return days < TWO_MONTHS ? days + " days" : "about " + Math.round((double) days / A_MONTH) + " months";
    }
}
