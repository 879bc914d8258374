package org.ourplan.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23 | Due today",
                "2026-11-24 | Due tomorrow, Tuesday 24 November",
                "2026-11-27 | Due on Friday 27 November, in 4 days",
                "2026-12-07 | Due on Monday 7 December, in 14 days",
                "2026-12-08 | Due on 8 December 2026, in 15 days",
                "2027-01-21 | Due on 21 January 2027, in 59 days",
                "2027-04-04 | Due on 4 April 2027, in about 4 months",
                "2026-11-22 | Overdue by 1 day: it was due on Sunday 22 November",
                "2026-11-09 | Overdue by 14 days: it was due on Monday 9 November",
                "2026-11-08 | Overdue by 15 days: it was due on 8 November 2026",
                "2025-11-23 | Overdue by about 12 months: it was due on 23 November 2025",
            })
    void saysTheDayAsOneWorkerWouldToAnother(LocalDate due, String words) {
        assertThat(DueDay.inWords(due, MONDAY)).isEqualTo(words);
    }
}
