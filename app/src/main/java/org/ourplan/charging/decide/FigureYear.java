package org.ourplan.charging.decide;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.Figure;

/** When a figure's year begins: an entered figure never runs on into a year for which nobody has entered one. */
public enum FigureYear {
    /** The circular and the benefit rates: 6 April. */
    FROM_6_APRIL,
    /** NHS-funded nursing care: 1 April. */
    FROM_1_APRIL,
    /** Interest on deferred payments: 1 January and 1 July (SI 2014/2671 reg 9). */
    HALF_YEARS,
    /** Holds until another begins. */
    WITHOUT_END;

    /** The year of a figure. */
    public static FigureYear of(Figure figure) {
        return switch (figure) {
            case NHS_FUNDED_NURSING_CARE_STANDARD, NHS_FUNDED_NURSING_CARE_HIGHER -> FROM_1_APRIL;
            case DPA_INTEREST_MAX -> HALF_YEARS;
            case DPA_INTEREST_MARGIN_OVER_GILTS -> WITHOUT_END;
            default -> FROM_6_APRIL;
        };
    }

    /** The last day of the year that the day is in; null where there is none. */
    public @Nullable LocalDate last(LocalDate day) {
        return switch (this) {
            case FROM_6_APRIL -> lastBefore(day, 6);
            case FROM_1_APRIL -> lastBefore(day, 1);
            case HALF_YEARS ->
                day.getMonthValue() <= 6
                        ? LocalDate.of(day.getYear(), Month.JUNE, 30)
                        : LocalDate.of(day.getYear(), Month.DECEMBER, 31);
            case WITHOUT_END -> null;
        };
    }

    private static LocalDate lastBefore(LocalDate day, int ofApril) {
        var thisYear = LocalDate.of(day.getYear(), Month.APRIL, ofApril);
        return (day.isBefore(thisYear) ? thisYear : thisYear.plusYears(1)).minusDays(1);
    }
}
