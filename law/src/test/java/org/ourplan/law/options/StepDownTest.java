package org.ourplan.law.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Support for a time only ends on its day, to the day, and the cost falls by itself. */
class StepDownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final OptionLine SWIMMING = OptionLine.lasting("swimming", new BigDecimal("6.00"));

    private static OptionLine lessons(int weeks) {
        return OptionLine.forWeeks("lessons", new BigDecimal("9.00"), weeks, "swims alone");
    }

    @Test
    @Tag("S001-L1A")
    @Tag("S001-L4")
    void the_last_day_is_the_last_of_its_last_week() {
        for (int weeks = 1; weeks <= 60; weeks++) {
            LocalDate last = FIRST.plusWeeks(weeks).minusDays(1);
            assertThat(StepDown.of(FIRST, List.of(SWIMMING, lessons(weeks)), null))
                    .containsExactly(new StepDown(last, "lessons", new BigDecimal("15.00"), new BigDecimal("6.00")));
        }
    }

    @Test
    void nothing_that_ends_has_no_step() {
        assertThat(StepDown.of(FIRST, List.of(SWIMMING), null)).isEmpty();
    }

    @Test
    @Tag("S001-L4")
    void the_end_of_the_line_ends_everything_in_it_and_an_earlier_end_keeps_its_own_day() {
        LocalDate until = FIRST.plusDays(69);
        for (int weeks = 1; weeks <= 20; weeks++) {
            List<StepDown> steps = StepDown.of(FIRST, List.of(SWIMMING, lessons(weeks)), until);
            StepDown last = steps.getLast();
            assertThat(last.lastDay()).isEqualTo(until);
            assertThat(last.after()).isEqualTo("0.00");
            assertThat(steps).hasSize(weeks < 10 ? 2 : 1);
            assertThat(last.before()).isEqualTo(weeks < 10 ? "6.00" : "15.00");
            assertThat(last.what()).isEqualTo(weeks < 10 ? "swimming" : "swimming and lessons");
        }
    }
}
