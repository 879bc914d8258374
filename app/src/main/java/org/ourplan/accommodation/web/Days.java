package org.ourplan.accommodation.web;

import java.time.LocalDate;
import java.util.Optional;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Problems;

/** Days in forms. */
final class Days {

    private Days() {}

    /** A form that begins with today in the boxes of a date, and the format that the person needs. */
    static Filled today(LocalDate today, String field, String format) {
        return Filled.with(Answers.of(
                "format",
                format,
                field + "-day",
                String.valueOf(today.getDayOfMonth()),
                field + "-month",
                String.valueOf(today.getMonthValue()),
                field + "-year",
                String.valueOf(today.getYear())));
    }

    /** A day that is not to come; empty, with what is wrong, for any other. */
    static Optional<LocalDate> past(Answers answers, String field, LocalDate today, Problems problems) {
        var day = answers.date(field);
        problems.when(day.isEmpty(), field, "Enter the day: a real date, such as 27 3 2026.")
                .when(day.filter(given -> given.isAfter(today)).isPresent(), field, "The day cannot be after today.");
        return day;
    }
}
