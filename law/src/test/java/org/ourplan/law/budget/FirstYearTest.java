package org.ourplan.law.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.money.WeeklyCost;
import org.ourplan.law.money.WeeklyCosts;

class FirstYearTest {

    private static final WeeklyCost SWIMMING = WeeklyCost.lasting("swimming", new BigDecimal("6.00"));
    private static final WeeklyCost LESSONS = WeeklyCost.forWeeks("lessons", new BigDecimal("9.00"), 10);

    private static FirstYear year(String contribution, WeeklyCost... costs) {
        return FirstYear.of(
                new WeeklyCosts(List.of(costs)), contribution.isEmpty() ? null : new BigDecimal(contribution));
    }

    @Test
    @Tag("S001-L1A")
    void swimming_with_ten_weeks_of_lessons_costs_402_pounds_in_the_first_year() {
        FirstYear year = year("", SWIMMING, LESSONS);
        assertThat(year.cost()).isEqualTo("402.00");
        assertThat(year.amounts()).isNull();
        assertThat(year.steps())
                .containsExactly(
                        new FirstYear.Step(1, 10, new BigDecimal("15.00"), null),
                        new FirstYear.Step(11, 52, new BigDecimal("6.00"), null));
    }

    @Test
    @Tag("CHG-4")
    void in_no_week_does_the_person_pay_more_than_it_costs() {
        FirstYear year = year("8.00", SWIMMING, LESSONS);
        assertThat(year.amounts())
                .isEqualTo(new Amounts(new BigDecimal("402.00"), new BigDecimal("332.00"), new BigDecimal("70.00")));
        assertThat(year.steps()).extracting(FirstYear.Step::personPays).containsExactly(pounds("8.00"), pounds("6.00"));
    }

    @Test
    void a_cost_that_stays_is_fifty_two_weeks_of_it() {
        FirstYear year = year("0", SWIMMING);
        assertThat(year.cost()).isEqualTo("312.00");
        assertThat(year.changes()).isFalse();
    }

    @Test
    void a_line_is_refused_whose_first_week_is_another_sum() {
        BudgetLine line = BudgetLine.of("A9", "Getting out", "Swimming", new BigDecimal("15.00"), "it works");
        assertThat(line.costing(SWIMMING, LESSONS).costs()).containsExactly(SWIMMING, LESSONS);
        assertThatThrownBy(() -> line.costing(SWIMMING)).hasMessageContaining("first week");
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    @Tag("S001-L1A")
    void what_is_left_once_everything_that_ends_has_ended_is_what_lasts() {
        assertThat(new WeeklyCosts(List.of(SWIMMING, LESSONS)).afterEverythingEnded())
                .isEqualTo("6.00");
        assertThat(new WeeklyCosts(List.of(LESSONS)).afterEverythingEnded()).isEqualTo("0.00");
    }

    @Test
    @Tag("PB-4")
    void what_is_free_first_costs_nothing_in_its_first_week_and_then_counts() {
        WeeklyCost later = new WeeklyCost("visits", new BigDecimal("20.00"), 7, null);
        BudgetLine free = BudgetLine.of("A9", "Getting out", "Visits", new BigDecimal("20.00"), "it works")
                .others("A neighbour drives")
                .free();
        BudgetLine charged = free.chargedFrom(List.of(later));
        assertThat(free.whatOthersDo()).isEqualTo("A neighbour drives");
        assertThat(charged.weekly()).isEqualTo("0.00");
        assertThat(charged.costs()).containsExactly(later);
        assertThat(charged.freeReablement()).isFalse();
        assertThat(charged.whatOthersDo()).isEqualTo("A neighbour drives");
    }
}
