package org.ourplan.law.review;

import java.time.LocalDate;

/** A length of time that a clock counts: a number, 1 or more, of days, weeks or months. */
public record Span(int count, Unit unit) {

    public Span {
        if (count < 1) {
            throw new IllegalArgumentException("a clock counts at least 1");
        }
    }

    /** What is counted. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        WORKING_DAYS
    }

    /** That many days. */
    public static Span days(int count) {
        return new Span(count, Unit.DAYS);
    }

    /** That many weeks. */
    public static Span weeks(int count) {
        return new Span(count, Unit.WEEKS);
    }

    /** That many months. */
    public static Span months(int count) {
        return new Span(count, Unit.MONTHS);
    }

    /**
     * The day this long after; the last day of a shorter month stands for a day it does not have. Not for working days.
     */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case WORKING_DAYS -> throw new IllegalStateException("working days need a calendar of bank holidays");
        };
    }

    /** The day this long before; not for working days. */
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case WORKING_DAYS -> throw new IllegalStateException("working days need a calendar of bank holidays");
        };
    }
}
