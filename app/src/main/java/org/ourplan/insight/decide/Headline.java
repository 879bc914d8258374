package org.ourplan.insight.decide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a figure shows, in a sentence or two: how it stands, against a year before, and its highest and lowest. */
final class Headline {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int A_YEAR = 12;

    private Headline() {}

    /** Of people counted on a day. */
    static String counted(String subject, Series series, String unit) {
        var last = series.points().getLast();
        return subject + ": " + number(last.value()) + unit + " on "
                + day(last.month().counted()) + yearBefore(series, "the end of ") + "." + extremes(series, unit);
    }

    /** Of what came together over whole months. */
    static String over(String subject, Series series) {
        var last = series.points().getLast();
        return subject + ": " + number(last.value()) + " in " + last.month().words() + yearBefore(series, "") + "."
                + extremes(series, "");
    }

    /** 29 November 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 2,611. */
    static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String yearBefore(Series series, String when) {
        var points = series.points();
        if (points.size() <= A_YEAR) {
            return "";
        }
        var before = points.get(points.size() - 1 - A_YEAR);
        var change = points.getLast().value() - before.value();
        var from = when + before.month().words();
        if (change == 0) {
            return ", the same as in " + before.month().words();
        }
        return (change > 0 ? ", up by " : ", down by ") + number(Math.abs(change)) + " from " + from;
    }

    private static String extremes(Series series, String unit) {
        var points = series.points();
        var at = series.highest();
        var highest = points.get(at);
        if (highest.value() == 0) {
            return " There were none in these months.";
        }
        if (at == points.size() - 1) {
            return " That is the most in these months.";
        }
        var lowest = points.get(series.lowestFrom(at));
        if (lowest.value() == highest.value()) {
            return " It has been the same since " + highest.month().words() + ".";
        }
        return " The most was " + number(highest.value()) + unit + ", in "
                + highest.month().words()
                + "; the least after that was " + number(lowest.value()) + unit + ", in "
                + lowest.month().words() + ": a fall of " + number(highest.value() - lowest.value()) + ".";
    }
}
