package org.ourplan.law.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pounds to the penny, a year of 52 weeks, and costs that step down. */
class PoundsTest {

    @Test
    void refuses_less_than_nothing_and_parts_of_a_penny() {
        for (String wrong : List.of("-0.01", "-100", "0.001", "12.345")) {
            assertThatThrownBy(() -> Pounds.amount(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Pounds.refusal(null)).isPresent();
        assertThat(Pounds.amount("12.500")).isEqualTo("12.50");
        assertThat(Pounds.amount("0")).isEqualTo("0.00");
    }

    @Test
    void half_a_penny_goes_up() {
        assertThat(Pounds.toPenny(new BigDecimal("1.005"))).isEqualTo("1.01");
        assertThat(Pounds.toPenny(new BigDecimal("1.00499"))).isEqualTo("1.00");
    }

    @Test
    void a_year_is_52_weeks_there_and_back_for_every_penny() {
        for (int pence = 0; pence <= 20_000; pence++) {
            BigDecimal weekly = BigDecimal.valueOf(pence, 2);
            assertThat(Pounds.weekly(Pounds.yearly(weekly))).isEqualByComparingTo(weekly);
        }
        assertThat(Pounds.yearly(new BigDecimal("15.00"))).isEqualTo("780.00");
    }

    @Test
    void a_cost_ends_after_its_last_week() {
        WeeklyCosts costs = new WeeklyCosts(List.of(
                WeeklyCost.lasting("swimming", new BigDecimal("6.00")),
                WeeklyCost.forWeeks("lessons", new BigDecimal("9.00"), 10)));
        assertThat(costs.inWeek(10)).isEqualTo("15.00");
        assertThat(costs.inWeek(11)).isEqualTo("6.00");
        assertThat(costs.overFirstYear()).isEqualTo("402.00");
        assertThat(costs.weeksToShow()).containsExactly(1, 10, 11, 52);
    }

    @Test
    void people_read_pounds_with_a_comma() {
        assertThat(Pounds.inWords(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
        assertThat(Pounds.inWords(new BigDecimal("-85"))).isEqualTo("-£85.00");
    }
}
