package org.ourplan.law.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A figure holds from its first day to its last, and outside them it is missing. */
@NullUnmarked
class DatedValuesTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static Dated<Integer> value(int number, LocalDate from, LocalDate until) {
        return new Dated<>(number, from, until, "Rate card");
    }

    private static DatedValues<Integer> values() {
        return new DatedValues<>(
                "home care, an hour",
                "the policy owner",
                List.of(
                        value(2, APRIL, APRIL.plusYears(1).minusDays(1)),
                        value(1, APRIL.minusYears(1), APRIL.minusDays(1))));
    }

    @Test
    void it_holds_on_its_first_and_last_day() {
        assertThat(values().on(APRIL))
                .isEqualTo(new DatedAnswer.Held<>(values().values().get(1)));
        assertThat(values().on(APRIL.minusDays(1)))
                .isEqualTo(new DatedAnswer.Held<>(values().values().get(0)));
    }

    @Test
    void last_years_figure_is_never_used_for_this_year() {
        assertThat(values().on(LocalDate.of(2027, 6, 1))).isInstanceOfSatisfying(DatedAnswer.Missing.class, gap -> {
            assertThat(gap.from()).isEqualTo(LocalDate.of(2027, 4, 1));
            assertThat(gap.sentence()).contains("home care, an hour", "1 April 2027", "the policy owner");
        });
        assertThat(values().on(LocalDate.of(2025, 3, 31))).isInstanceOfSatisfying(DatedAnswer.Missing.class, gap -> {
            assertThat(gap.from()).as("before the first there is none").isEqualTo(LocalDate.of(2025, 3, 31));
        });
    }

    @Test
    void two_values_never_hold_on_one_day() {
        assertThatThrownBy(() -> new DatedValues<>("x", "y", List.of(value(1, APRIL, APRIL), value(2, APRIL, null))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new DatedValues<>("x", "y", List.of(value(1, APRIL, null), value(2, APRIL.plusDays(9), null))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
