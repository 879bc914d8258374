package org.ourplan.law.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** Why the budget rests on one option and not on another, word for word. */
class ReasonsInWordsTest {

    private static SupportOption option(String name, String weekly) {
        return SupportOption.of(name, OptionLine.lasting(name, new BigDecimal(weekly)))
                .preferred(false, "no view");
    }

    private static SupportOption basis(SupportOption... options) {
        return OptionsAppraisal.appraise(OptionsForNeed.of("1", "exercise", options))
                .basis();
    }

    @Test
    @Tag("OPT-1")
    @Tag("OPT-4")
    @Tag("S001-L1")
    void every_option_that_was_not_chosen_has_its_reason_and_the_preference_stays() {
        OptionsForNeed question = OptionsForNeed.of(
                "1",
                "exercise",
                option("a leaflet", "1.00").suits(true, false),
                option("the pool", "2.00").available(false),
                option("a walking group", "6.00"),
                option("the gym", "12.00").preferred(true, "I know the people"));
        String own =
                "The person would choose the gym. That stays on the record. They may use their budget towards it and"
                        + " add their own money.";
        String place =
                "The person would choose the gym. That stays on the record. They must be offered a choice of place,"
                        + " and told who may pay the extra.";
        String[] reasons = {
            "We did not compare the cost of a leaflet, because it would not meet the need and deliver the outcome.",
            "The budget does not rest on the pool, because it cannot be had now.",
            "The budget rests on a walking group: of the options that meet the need and can be had, it costs least. It costs"
                    + " £312.00 over the first 52 weeks.",
            own
        };
        assertThat(OptionsAppraisal.appraise(question).reasons()).containsExactly(reasons);
        reasons[3] = place;
        assertThat(OptionsAppraisal.appraise(question.inAccommodation()).reasons())
                .containsExactly(reasons);
    }

    @Test
    void nothing_is_said_of_a_preference_that_the_budget_rests_on() {
        assertThat(OptionsAppraisal.appraise(OptionsForNeed.of(
                                "1",
                                "exercise",
                                option("a walking group", "6.00").preferred(true, "I like it")))
                        .reasons())
                .singleElement()
                .asString()
                .startsWith("The budget rests on a walking group");
    }

    @Test
    @Tag("OPT-4")
    void where_nothing_can_be_had_the_need_must_still_be_met() {
        assertThat(OptionsAppraisal.appraise(OptionsForNeed.of(
                                "1", "exercise", option("the pool", "2.00").available(false)))
                        .reasons())
                .containsExactly(
                        "The budget does not rest on the pool, because it cannot be had now.",
                        "No option meets the need and can be had now. Look for another: the need must still be met.");
    }

    @Test
    @Tag("OPT-2")
    void best_value_is_told_with_its_reason_and_without_one_it_is_the_cost() {
        OptionsForNeed question = OptionsForNeed.of("1", "meals", option("meals", "10.00"), option("lessons", "12.00"));
        assertThat(OptionsAppraisal.appraise(question.bestValue("lessons", "less support later"))
                        .reasons())
                .containsExactly(
                        "The budget rests on lessons, judged best value: less support later. It costs £624.00 over"
                                + " the first 52 weeks.");
        for (String judged : new String[] {"lessons", "meals"}) {
            assertThat(OptionsAppraisal.appraise(question.bestValue(judged, " "))
                            .reasons())
                    .containsExactly(
                            "The budget rests on meals: of the options that meet the need and can be had, it costs"
                                    + " least. It costs £520.00 over the first 52 weeks.");
        }
        assertThat(OptionsAppraisal.appraise(question.bestValue("club", "it is near"))
                        .reasons())
                .singleElement()
                .asString()
                .startsWith("The budget rests on meals: of the options");
    }

    @Test
    @Tag("OPT-2")
    void a_judgement_without_a_reason_is_asked_for_it_and_one_that_cannot_be_had_is_refused() {
        SupportOption far = option("the town club", "3.00").available(false);
        OptionsForNeed question = OptionsForNeed.of("1", "company", far, option("a visitor", "8.00"));
        assertThat(OptionsAppraisal.appraise(question.bestValue("the town club", " "))
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactly("OPT-2");
        assertThat(OptionsAppraisal.appraise(question.bestValue("the town club", "her friends go"))
                        .findings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "The budget cannot rest on the town club: choose an option that meets the need and can be"
                                + " had now.");
        assertThat(OptionsAppraisal.appraise(question.bestValue("a visitor", "she knows him"))
                        .findings())
                .isEmpty();
    }

    @Test
    @Tag("OPT-1")
    void an_unknown_cost_is_asked_for_only_where_the_budget_would_rest_on_it() {
        SupportOption unknown = SupportOption.of("a club").preferred(false, "it is loud");
        OptionsForNeed question = OptionsForNeed.of("1", "company", unknown, option("a visitor", "8.00"));
        assertThat(OptionsAppraisal.appraise(question).findings()).isEmpty();
        assertThat(OptionsAppraisal.appraise(question.bestValue("a club", "her friends go"))
                        .findings())
                .extracting(Finding::sentence)
                .containsExactly("Write what a club costs a week. Where it costs nothing, write 0.");
    }

    @Test
    @Tag("OPT-1")
    void of_two_that_cost_the_same_the_one_the_person_would_choose_is_the_basis() {
        SupportOption liked = option("the garden", "6.00").preferred(true, "I like it");
        SupportOption other = option("the hall", "6.00");
        assertThat(basis(other, liked)).isEqualTo(liked);
        assertThat(basis(liked, other)).isEqualTo(liked);
    }

    @Test
    void what_is_paid_once_is_part_of_the_first_year_and_not_of_any_week() {
        SupportOption bicycle = option("a bicycle", "1.00").once(new BigDecimal("300.00"));
        assertThat(bicycle.costOverFirstYear()).isEqualByComparingTo("352.00");
        assertThat(bicycle.weeklyAfterSteps()).isEqualTo("1.00");
        assertThat(SupportOption.of("a rail").once(new BigDecimal("0.01")).costKnown())
                .isTrue();
        assertThat(SupportOption.of("a rail").costKnown()).isFalse();
        assertThat(basis(bicycle, option("the gym", "6.77"))).isEqualTo(bicycle);
        assertThat(basis(bicycle, option("the gym", "6.76")).name()).isEqualTo("the gym");
    }

    @Test
    @Tag("OPT-2")
    void the_difference_to_the_preference_is_that_after_the_steps() {
        SupportOption lessons = SupportOption.of(
                        "lessons",
                        OptionLine.lasting("swimming", new BigDecimal("4.00")),
                        OptionLine.forWeeks("teacher", new BigDecimal("9.00"), 10, "swims alone"))
                .preferred(false, "no view");
        Appraisal appraisal = OptionsAppraisal.appraise(OptionsForNeed.of(
                "1", "exercise", lessons, option("the gym", "12.00").preferred(true, "I like it")));
        assertThat(appraisal.basis()).isEqualTo(lessons);
        assertThat(appraisal.differenceToPreference()).isEqualTo("8.00");
    }

    @Test
    @Tag("S001-L5")
    void one_to_one_is_refused_only_where_it_can_be_had_has_no_ground_and_another_option_meets_the_need() {
        SupportOption alone = option("alone", "10.00").oneToOne(null);
        SupportOption group = option("group", "14.00");
        SupportOption full = option("club", "1.00").available(false);
        assertThat(refused(alone, group)).isTrue();
        assertThat(refused(alone.oneToOne(OneToOneGround.SHORT_TERM_SKILLS), group))
                .isFalse();
        assertThat(refused(alone.available(false), group)).isFalse();
        assertThat(refused(alone, group.suits(false, false))).isFalse();
        assertThat(refused(full, group)).isFalse();
    }

    private static boolean refused(SupportOption... options) {
        OptionsForNeed question = OptionsForNeed.of("1", "art", options);
        return OptionsAppraisal.oneToOneRefused(question, OptionsAppraisal.appraise(question));
    }
}
