package org.ourplan.law.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** Suitability first, availability next, cost only then; the preference always stays. */
class OptionsAppraisalTest {

    private static SupportOption option(String name, String weekly) {
        return SupportOption.of(name, OptionLine.lasting(name, new BigDecimal(weekly)))
                .preferred(false, "no view");
    }

    private static List<String> rules(Appraisal appraisal) {
        return appraisal.findings().stream().map(Finding::ruleId).toList();
    }

    @Test
    @Tag("OPT-1")
    @Tag("S001-33")
    @Tag("S003-20")
    @Tag("S001-45")
    void the_cheapest_is_left_out_when_it_does_not_meet_the_need_or_the_outcome() {
        Appraisal appraisal = OptionsAppraisal.appraise(OptionsForNeed.of(
                "1",
                "care",
                option("no need", "1.00").suits(false, true),
                option("no outcome", "2.00").suits(true, false),
                option("both", "300.00")));
        assertThat(appraisal.basis())
                .isNotNull()
                .extracting(SupportOption::name)
                .isEqualTo("both");
        assertThat(appraisal.excluded()).containsExactly("no need", "no outcome");
        assertThat(appraisal.costOverFirstYear()).containsOnlyKeys("both");
    }

    @Test
    void a_cost_that_nobody_knows_is_never_the_least() {
        SupportOption unknown = SupportOption.of("a club").preferred(false, "it is loud");
        Appraisal appraisal =
                OptionsAppraisal.appraise(OptionsForNeed.of("1", "care", unknown, option("home care", "9.00")));
        assertThat(appraisal.basis())
                .isNotNull()
                .extracting(SupportOption::name)
                .isEqualTo("home care");
        assertThat(appraisal.setAside()).containsEntry("a club", "its cost is not known yet");
        Appraisal alone = OptionsAppraisal.appraise(OptionsForNeed.of("1", "care", unknown));
        assertThat(alone.findings())
                .extracting(Finding::sentence)
                .contains("Write what a club costs a week. Where it costs nothing, write 0.");
        assertThat(OptionsAppraisal.appraise(OptionsForNeed.of("1", "care", option("free", "0.00"), unknown))
                        .basis())
                .isNotNull()
                .extracting(SupportOption::name)
                .isEqualTo("free");
    }

    @Test
    @Tag("OPT-3")
    void each_option_needs_what_the_person_thinks_and_not_wishing_to_say_is_an_answer() {
        SupportOption unasked = SupportOption.of("a", OptionLine.lasting("a", BigDecimal.ONE));
        SupportOption silent = option("b", "2.00").preferred(false, "does not wish to say");
        Appraisal appraisal = OptionsAppraisal.appraise(OptionsForNeed.of("7", "care", unasked, silent));
        assertThat(appraisal.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("OPT-3");
            assertThat(finding.place()).isEqualTo("need/7");
            assertThat(finding.sentence()).contains("a.").doesNotContain("b");
        });
    }

    @Test
    @Tag("OPT-4")
    void when_nothing_suitable_can_be_had_there_is_no_basis_and_it_stops() {
        Appraisal appraisal = OptionsAppraisal.appraise(OptionsForNeed.of(
                "1",
                "care",
                option("a", "1.00").available(false),
                option("b", "2.00").suits(false, false)));
        assertThat(appraisal.basis()).isNull();
        assertThat(appraisal.findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo("OPT-4");
            assertThat(finding.stops()).isTrue();
        });
    }

    @Test
    @Tag("OPT-2")
    void best_value_with_a_reason_may_rest_on_a_dearer_option_and_never_without_one() {
        SupportOption cheap = option("cheap", "10.00");
        SupportOption builds = option("builds", "12.00").builds("cooks alone by spring");
        OptionsForNeed question = OptionsForNeed.of("1", "meals", cheap, builds);
        assertThat(OptionsAppraisal.appraise(question.bestValue("builds", "less support later"))
                        .basis())
                .isNotNull()
                .extracting(SupportOption::name)
                .isEqualTo("builds");
        Appraisal silent = OptionsAppraisal.appraise(question.bestValue("builds", ""));
        assertThat(silent.basis()).isNotNull().extracting(SupportOption::name).isEqualTo("cheap");
        assertThat(rules(silent)).contains("OPT-2");
    }

    @Test
    @Tag("OPT-1")
    void best_value_cannot_name_an_unsuitable_option() {
        Appraisal appraisal = OptionsAppraisal.appraise(
                OptionsForNeed.of("1", "meals", option("a", "1.00").suits(false, true), option("b", "2.00"))
                        .bestValue("a", "cheap"));
        assertThat(appraisal.basis())
                .isNotNull()
                .extracting(SupportOption::name)
                .isEqualTo("b");
        assertThat(rules(appraisal)).contains("OPT-1");
    }

    @Test
    @Tag("S001-42")
    @Tag("S001-41")
    void one_option_needs_a_reason_and_none_stops() {
        OptionsForNeed one = OptionsForNeed.of("1", "meals", option("a", "1.00"));
        assertThat(rules(OptionsAppraisal.appraise(one))).containsExactly("S001-42");
        assertThat(rules(OptionsAppraisal.appraise(one.onlyOneBecause("the only group in the village"))))
                .isEmpty();
        assertThat(rules(OptionsAppraisal.appraise(OptionsForNeed.of("1", "meals"))))
                .containsExactly("S001-41");
    }

    @Test
    @Tag("S001-L5")
    void one_to_one_counts_with_a_ground_and_without_one_only_when_nothing_else_meets_the_need() {
        SupportOption alone = option("alone", "10.00").oneToOne(null);
        SupportOption group = option("group", "14.00");
        Appraisal setAside = OptionsAppraisal.appraise(OptionsForNeed.of("1", "art", alone, group));
        assertThat(setAside.basis()).isNotNull().extracting(SupportOption::name).isEqualTo("group");
        Appraisal grounded = OptionsAppraisal.appraise(
                OptionsForNeed.of("1", "art", alone.oneToOne(OneToOneGround.SHORT_TERM_SKILLS), group));
        assertThat(grounded.basis()).isNotNull().extracting(SupportOption::name).isEqualTo("alone");
        Appraisal only = OptionsAppraisal.appraise(OptionsForNeed.of("1", "art", alone, group.suits(false, false)));
        assertThat(only.basis()).isNotNull().extracting(SupportOption::name).isEqualTo("alone");
        assertThat(rules(only)).containsExactly("S001-L5");
    }

    @Test
    @Tag("OPT-7")
    @Tag("S003-5")
    void a_hard_cap_is_refused_and_a_prompt_is_not() {
        assertThat(LocalLimits.limit("home care", new BigDecimal("750.00"), true))
                .hasValueSatisfying(finding -> assertThat(finding.sentence()).contains("£750.00", "home care"));
        assertThat(LocalLimits.limit("home care", new BigDecimal("750.00"), false))
                .isEmpty();
    }

    @Test
    @Tag("PB-12")
    @Tag("S000-32")
    void budgets_in_force_cannot_be_lowered_in_one_go() {
        assertThat(LocalLimits.bulkChange(new BigDecimal("-5"), 300)).isPresent();
        assertThat(LocalLimits.bulkChange(new BigDecimal("-0.01"), 1)).isPresent();
        assertThat(LocalLimits.bulkChange(new BigDecimal("2"), 300)).isEmpty();
        assertThat(LocalLimits.bulkChange(BigDecimal.ZERO, 300)).isEmpty();
        assertThat(LocalLimits.bulkChange(new BigDecimal("-5"), 0)).isEmpty();
    }

    @Test
    @Tag("S001-34")
    @Tag("S001-L3")
    void standing_hours_stay_when_those_who_would_respond_have_not_agreed_or_nothing_is_arranged() {
        BigDecimal five = new BigDecimal("5");
        BigDecimal rate = new BigDecimal("17.00");
        assertThat(new StandingCover(five, rate, true, false, "the shop calls").removedHours())
                .isZero();
        assertThat(new StandingCover(five, rate, true, true, " ").removedHours())
                .isZero();
        assertThat(new StandingCover(five, rate, true, true, "the shop calls").changeWeekly())
                .isEqualTo("-85.00");
    }

    @Test
    @Tag("ACC-3")
    @Tag("ACC-5")
    void a_top_up_needs_an_offer_within_the_budget_a_payer_who_can_afford_it_and_a_written_agreement() {
        TopUp topUp = new TopUp(
                TopUp.Setting.CARE_HOME, new BigDecimal("40.00"), TopUp.Payer.THIRD_PARTY, TopUp.Circumstances.none());
        assertThat(new TopUpOffer(topUp, true, true, true).findings()).isEmpty();
        assertThat(new TopUpOffer(topUp, false, true, true).findings())
                .extracting(Finding::ruleId)
                .containsExactly("ACC-5");
        assertThat(new TopUpOffer(topUp, true, false, true).findings())
                .extracting(Finding::ruleId)
                .containsExactly("ACC-3");
        assertThat(new TopUpOffer(topUp, true, true, false).findings())
                .extracting(Finding::ruleId)
                .containsExactly("ACC-3");
    }

    @Test
    @Tag("S001-L4")
    void a_goal_needs_a_line_with_an_end_and_has_no_standard_length() {
        OptionLine travel = OptionLine.untilAchieved("travel support", new BigDecimal("40.00"));
        assertThatThrownBy(() -> new SkillGoal(List.of(travel))).isInstanceOf(IllegalArgumentException.class);
        for (int weeks = 1; weeks <= 60; weeks++) {
            SkillGoal goal = new SkillGoal(
                    List.of(travel, OptionLine.forWeeks("training", new BigDecimal("60.00"), weeks, "travel alone")));
            assertThat(goal.reviewDueInWeek()).isEqualTo(weeks);
            assertThat(goal.costs().inWeek(weeks)).isEqualTo("100.00");
            assertThat(goal.weeklyIfNot()).isEqualTo("40.00");
            assertThat(goal.weeklyIfAchieved()).isEqualTo("0.00");
        }
    }

    @Test
    @Tag("S001-L6")
    @Tag("GEN-5")
    void a_service_beside_24_7_only_warns_so_the_exceptions_route_stays_open() {
        RoundTheClock both = new RoundTheClock(new BigDecimal("1600.00"), new BigDecimal("120.00"));
        assertThat(both.withoutReduction("options").stops()).isFalse();
        assertThat(both.withAgreedReduction(new BigDecimal("100.00"))).isEqualTo("1620.00");
    }
}
