package org.ourplan.law.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Working days leave out weekends and the bank holidays of England, and years that nobody knows yet are not guessed. */
class WorkingDaysTest {

    private static LocalDate after(LocalDate day, int count) {
        return ((DatedAnswer.Held<LocalDate>) WorkingDays.after(day, count)).value();
    }

    @Test
    @Tag("COMP-5")
    void three_working_days_over_easter_christmas_and_a_substitute_day() {
        assertThat(after(LocalDate.of(2026, 4, 2), 3)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(after(LocalDate.of(2026, 12, 24), 3)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(after(LocalDate.of(2027, 12, 24), 3)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(after(LocalDate.of(2026, 7, 6), 3)).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(after(LocalDate.of(2026, 7, 3), 1)).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void every_year_of_the_table_has_eight_holidays_none_of_them_on_a_weekend() {
        for (int year = 2025; year <= 2028; year++) {
            LocalDate last = LocalDate.of(year, 12, 31);
            long worked = LocalDate.of(year, 1, 1)
                    .datesUntil(last.plusDays(1))
                    .filter(WorkingDaysTest::isWorked)
                    .count();
            long weekdays = LocalDate.of(year, 1, 1)
                    .datesUntil(last.plusDays(1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .count();
            assertThat(weekdays - worked).as("holidays of " + year).isEqualTo(8);
        }
    }

    private static boolean isWorked(LocalDate day) {
        return WorkingDays.after(day.minusDays(1), 1) instanceof DatedAnswer.Held<LocalDate> next
                && next.value().equals(day);
    }

    @Test
    @Tag("COMP-5")
    void days_of_a_year_without_a_table_are_not_counted() {
        assertThat(after(LocalDate.of(2028, 12, 28), 1)).isEqualTo(LocalDate.of(2028, 12, 29));
        assertThat(WorkingDays.after(LocalDate.of(2028, 12, 29), 1))
                .isInstanceOfSatisfying(
                        DatedAnswer.Missing.class,
                        gap -> assertThat(gap.sentence()).contains("bank holidays in England from 1 January 2029"));
        assertThat(WorkingDays.after(LocalDate.of(2023, 12, 1), 1)).isInstanceOf(DatedAnswer.Missing.class);
    }
}
