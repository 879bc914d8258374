package org.ourplan.law.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Working days in England: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday. The holidays are a table
 * by year; days of a year that it does not have are not counted, since nobody knows them yet.
 */
public final class WorkingDays {

    private static final String SOURCE =
            "Banking and Financial Dealings Act 1971 s1 and Sch 1; Christmas Day and Good Friday; as published at gov.uk/bank-holidays";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final DatedValues<Set<MonthDay>> HOLIDAYS = new DatedValues<>(
            "bank holidays in England",
            "whoever looks after the program",
            List.of(
                    year(2024, "01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"),
                    year(2025, "01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"),
                    year(2026, "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"),
                    year(2027, "01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"),
                    year(2028, "01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26")));

    private WorkingDays() {}

    /**
     * The day that is so many working days after another, which is not counted itself; or what is missing to say so.
     *
     * @param count 1 or more
     */
    public static DatedAnswer<LocalDate> after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            switch (HOLIDAYS.on(reached)) {
                case DatedAnswer.Held<Set<MonthDay>>(Dated<Set<MonthDay>> held) -> left -= works(reached, held) ? 1 : 0;
                case DatedAnswer.Missing<Set<MonthDay>>(String name, LocalDate from, String who, String sentence) -> {
                    return new DatedAnswer.Missing<>(name, from, who, sentence);
                }
            }
        }
        return new DatedAnswer.Held<>(new Dated<>(reached, day, null, SOURCE));
    }

    private static boolean works(LocalDate day, Dated<Set<MonthDay>> holidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.value().contains(MonthDay.from(day));
    }

    private static Dated<Set<MonthDay>> year(int year, String... holidays) {
        Set<MonthDay> days = Set.copyOf(
                Stream.of(holidays).map(day -> MonthDay.parse("--" + day)).toList());
        return new Dated<>(days, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), SOURCE);
    }
}
