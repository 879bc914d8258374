package org.ourplan.law.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.accommodation.Places.NEEDED;
import static org.ourplan.law.accommodation.Places.between;
import static org.ourplan.law.accommodation.Places.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.accommodation.ChoiceOfPlace.Outcome;
import org.ourplan.law.finding.Finding;

/** The person chooses where they live; four conditions decide, and the budget is never short of one real place. */
class ChoiceOfPlaceTest {

    private static final Place WITHIN = home("The Elms", "690.00");

    private static Place answered(
            @Nullable Boolean suitable,
            @Nullable Boolean available,
            @Nullable LocalDate from,
            @Nullable Boolean terms) {
        return new Place(
                "Sea View", PlaceType.CARE_HOME, true, new BigDecimal("700.00"), suitable, available, from, terms);
    }

    @ParameterizedTest
    @EnumSource(PlaceType.class)
    @Tag("ACC-1")
    void a_place_of_the_planned_kind_anywhere_in_England_is_a_choice_and_any_other_is_none(PlaceType planned) {
        for (PlaceType type : PlaceType.values()) {
            Place place = new Place("Sea View", type, true, new BigDecimal("10.00"), true, true, null, true);
            Outcome outcome = new ChoiceOfPlace(planned, Places.BUDGET, NEEDED, java.util.List.of(place)).of(place);
            if (type == planned) {
                assertThat(outcome).isEqualTo(new Outcome.MustArrange());
            } else {
                assertThat(((Outcome.MayRefuse) outcome).reasons())
                        .extracting(Finding::ruleId)
                        .containsExactly("ACC-1");
            }
        }
    }

    @Test
    @Tag("ACC-1")
    void a_place_outside_England_is_not_covered_and_the_reason_says_what_is() {
        Place abroad =
                new Place("Ty Mawr", PlaceType.CARE_HOME, false, new BigDecimal("10.00"), true, true, null, true);
        assertThat(((Outcome.MayRefuse) between(abroad).of(abroad)).reasons())
                .extracting(Finding::sentence)
                .singleElement()
                .asString()
                .contains("not in England");
    }

    @Test
    @Tag("ACC-2")
    void all_four_conditions_met_means_that_the_council_must_arrange_it() {
        Place chosen = answered(true, true, null, true);
        assertThat(between(chosen).of(chosen)).isEqualTo(new Outcome.MustArrange());
        assertThat(between(chosen).conditions(chosen))
                .extracting(PlaceCondition::met)
                .containsExactly(true, true, true, true);
    }

    @Test
    @Tag("ACC-2")
    void each_condition_that_fails_is_a_reason_of_its_own_and_every_mix_is_swept() {
        for (Boolean suitable : new Boolean[] {true, false, null}) {
            for (Boolean available : new Boolean[] {true, false, null}) {
                for (Boolean terms : new Boolean[] {true, false, null}) {
                    Place chosen = answered(suitable, available, null, terms);
                    Outcome outcome = between(chosen, WITHIN).of(chosen);
                    long no = no(suitable) + no(available) + no(terms);
                    boolean open = suitable == null || available == null || terms == null;
                    if (no > 0) {
                        assertThat(((Outcome.MayRefuse) outcome).reasons())
                                .hasSize((int) no)
                                .allMatch(found -> found.ruleId().equals("ACC-2"));
                    } else if (open) {
                        assertThat(outcome).isInstanceOf(Outcome.NotYetKnown.class);
                    } else {
                        assertThat(outcome).isEqualTo(new Outcome.MustArrange());
                    }
                }
            }
        }
    }

    private static long no(@Nullable Boolean answer) {
        return Boolean.FALSE.equals(answer) ? 1 : 0;
    }

    @Test
    @Tag("ACC-2")
    @Tag("ACC-3")
    void the_price_decides_to_the_penny() {
        for (int pence = 69_900; pence <= 70_100; pence++) {
            Place chosen = home("Sea View", BigDecimal.valueOf(pence, 2).toPlainString());
            Outcome outcome = between(chosen, WITHIN).of(chosen);
            assertThat(outcome)
                    .isEqualTo(
                            pence <= 70_000
                                    ? new Outcome.MustArrange()
                                    : new Outcome.OnlyWithTopUp(BigDecimal.valueOf(pence - 70_000L, 2)));
        }
    }

    @Test
    @Tag("ACC-2")
    void it_must_be_there_on_the_day_it_is_needed_and_a_day_later_is_too_late() {
        for (int days = -3; days <= 3; days++) {
            Place chosen = answered(true, true, NEEDED.plusDays(days), true);
            Outcome outcome = between(chosen).of(chosen);
            assertThat(outcome instanceof Outcome.MustArrange)
                    .as("%s days", days)
                    .isEqualTo(days <= 0);
        }
    }

    @Test
    void a_price_that_nobody_knows_is_asked_for_before_anything_is_decided() {
        Place chosen = new Place("Sea View", PlaceType.CARE_HOME, true, null, true, true, null, true);
        assertThat(((Outcome.NotYetKnown) between(chosen, WITHIN).of(chosen)).missing())
                .extracting(PlaceCondition::kind)
                .containsExactly(PlaceCondition.Kind.COST);
    }

    @Test
    @Tag("ACC-5")
    @Tag("OPT-4")
    void where_nothing_within_the_budget_can_be_had_the_budget_rises_to_what_can() {
        Place cheapButGone =
                new Place("The Elms", PlaceType.CARE_HOME, true, new BigDecimal("690.00"), true, false, null, true);
        Place next = home("Mill House", "740.00");
        Place chosen = home("Sea View", "785.00");
        ChoiceOfPlace choice = between(cheapButGone, next, chosen);
        assertThat(choice.of(chosen)).isEqualTo(new Outcome.RaiseBudget(new BigDecimal("740.00")));
        assertThat(choice.findings()).singleElement().satisfies(found -> {
            assertThat(found.ruleId()).isEqualTo("ACC-5");
            assertThat(found.stops()).isTrue();
            assertThat(found.sentence()).contains("£740.00");
        });
        assertThat(between(chosen).of(chosen)).isEqualTo(new Outcome.RaiseBudget(new BigDecimal("785.00")));
    }

    @Test
    @Tag("ACC-5")
    void one_real_place_within_the_budget_is_enough_and_each_of_its_conditions_counts() {
        assertThat(between(WITHIN).findings()).isEmpty();
        assertThat(between().findings()).extracting(Finding::ruleId).containsExactly("ACC-5");
        Place[] notReal = {
            answered(false, true, null, true),
            answered(true, false, null, true),
            answered(true, true, NEEDED.plusDays(1), true),
            answered(true, true, null, false),
            answered(true, true, null, null),
            home("Dear", "700.01"),
            new Place("Flat", PlaceType.SUPPORTED_LIVING, true, new BigDecimal("1.00"), true, true, null, true),
        };
        for (Place place : notReal) {
            assertThat(between(place).findings()).as(place.toString()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(PlaceType.class)
    void every_kind_has_words_and_a_setting_and_is_found_by_its_name(PlaceType type) {
        assertThat(type.words()).isNotBlank();
        assertThat(PlaceType.named(type.name())).contains(type);
        assertThat(type.setting().name()).isEqualTo(type.name());
        assertThat(PlaceType.named("castle")).isEmpty();
    }

    @Test
    @Tag("ACC-2")
    void each_condition_is_told_as_far_as_it_is_known() {
        assertThat(sentences(answered(true, true, null, true))).contains("It can be had.");
        assertThat(sentences(answered(true, false, null, true))).contains("It cannot be had.");
        assertThat(sentences(answered(true, null, null, true)))
                .contains("Not known yet.")
                .doesNotContain("It can be had.", "It cannot be had.");
        Place unpriced = new Place("Sea View", PlaceType.CARE_HOME, true, null, true, true, null, true);
        assertThat(sentences(unpriced)).contains("Not known yet.").noneMatch(sentence -> sentence.contains("budget"));
        assertThat(sentences(WITHIN)).contains("It costs £690.00 a week, within the budget of £700.00.");
        assertThat(sentences(home("The Oaks", "700.01")))
                .contains("It costs £700.01 a week, over the budget of £700.00.");
    }

    private static java.util.List<String> sentences(Place place) {
        return between(place).conditions(place).stream()
                .map(PlaceCondition::sentence)
                .toList();
    }
}
