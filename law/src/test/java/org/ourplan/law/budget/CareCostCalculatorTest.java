package org.ourplan.law.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedValues;

/** The first figure: needs, units and a dated rate card, less what others do with their agreement. */
class CareCostCalculatorTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static RateCard card() {
        return new RateCard(
                Map.of(
                        "meal",
                        priced("meal", "meal", "6.50", "0"),
                        "assistant",
                        priced("assistant", "hour", "13.00", "20")),
                "the policy owner");
    }

    private static DatedValues<Rate> priced(String name, String unit, String pounds, String onCost) {
        Rate rate = new Rate(unit, new BigDecimal(pounds), new BigDecimal(onCost));
        return new DatedValues<>(
                name,
                "the policy owner",
                List.of(new Dated<>(rate, APRIL, APRIL.plusYears(1).minusDays(1), "Rate card 2026-27")));
    }

    private static IndicativeAnswer.Worked worked(CostedNeed... needs) {
        return (IndicativeAnswer.Worked) CareCostCalculator.estimate(List.of(needs), card(), DAY);
    }

    private static CostedNeed meals(HelpInUnits... help) {
        return CostedNeed.of("meals", "A main meal", "meal", new BigDecimal("7"), help);
    }

    private static HelpInUnits neighbour(String units, boolean agreed, String contingency) {
        return new HelpInUnits("a neighbour", new BigDecimal(units), agreed, contingency);
    }

    @Test
    @Tag("OPT-5")
    @Tag("S001-53")
    void help_is_taken_off_only_with_agreement_and_contingency() {
        assertThat(worked(meals(neighbour("3", true, "a meal service"))).weekly())
                .isEqualTo("26.00");
        assertThat(worked(meals(neighbour("3", false, "a meal service"))).weekly())
                .isEqualTo("45.50");
        IndicativeAnswer.Worked noPlan = worked(meals(neighbour("3", true, "")));
        assertThat(noPlan.weekly()).isEqualTo("45.50");
        assertThat(noPlan.lines().getFirst().notCounted())
                .singleElement()
                .asString()
                .contains("a neighbour");
        assertThat(worked(meals(neighbour("9", true, "a meal service"))).weekly())
                .isEqualTo("0.00");
    }

    @Test
    @Tag("PB-8")
    @Tag("S001-51")
    void each_line_shows_its_sum_and_its_price_with_the_source() {
        IndicativeAnswer.Worked answer = worked(meals(neighbour("3", true, "a meal service")));
        assertThat(answer.lines().getFirst().working())
                .isEqualTo("7 a week, less 3 that others do leaves 4. 4 × £6.50 for each meal = £26.00 a week"
                        + " (price from Rate card 2026-27).");
        assertThat(answer.yearly()).isEqualTo("1352.00");
    }

    @Test
    @Tag("PB-17")
    void what_an_employer_pays_on_top_is_in_the_figure() {
        assertThat(worked(CostedNeed.of("wash", "Washing", "assistant", BigDecimal.TEN))
                        .weekly())
                .isEqualTo("156.00");
    }

    @Test
    @Tag("PB-11")
    void a_need_the_rate_card_does_not_suit_is_costed_by_hand_with_the_reason() {
        IndicativeAnswer.Worked answer = worked(CostedNeed.byHand(
                "talk", "Being understood", new BigDecimal("310.00"), "a deafblind interpreter is needed"));
        assertThat(answer.weekly()).isEqualTo("310.00");
        assertThat(answer.lines().getFirst().working()).contains("costed by hand: a deafblind interpreter");
    }

    @Test
    void a_missing_price_gives_no_figure_and_says_which_from_when_and_who_can_enter_it() {
        IndicativeAnswer next = CareCostCalculator.estimate(List.of(meals()), card(), LocalDate.of(2027, 5, 1));
        assertThat(next)
                .isInstanceOfSatisfying(
                        IndicativeAnswer.RatesMissing.class,
                        answer -> assertThat(answer.missing()).singleElement().satisfies(gap -> {
                            assertThat(gap.name()).isEqualTo("meal");
                            assertThat(gap.from()).isEqualTo(LocalDate.of(2027, 4, 1));
                            assertThat(gap.whoCanEnter()).isEqualTo("the policy owner");
                        }));
        CostedNeed unknown = CostedNeed.of("swim", "Exercise", "swimming", BigDecimal.ONE);
        assertThat(CareCostCalculator.estimate(List.of(meals(), unknown), card(), DAY))
                .isInstanceOf(IndicativeAnswer.RatesMissing.class);
    }
}
