package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** Told, authorised, heard, and what a crisis owes the longer term. */
class HowPlanWasMadeTest {

    private static List<String> rules(PlanFactsBuilder plan) {
        return PlanContent.howItWasMade(plan.build()).stream()
                .map(Finding::ruleId)
                .toList();
    }

    @Test
    @Tag("DUTY-12")
    void the_person_is_told_which_needs_a_direct_payment_could_meet() {
        assertThat(rules(Plans.whole().directPayment(DirectPaymentInPlan.notConsidered())))
                .containsExactly("DUTY-12");
    }

    @Test
    @Tag("DP-7")
    void nobody_gets_a_direct_payment_they_did_not_ask_for() {
        DirectPaymentInPlan unasked = new DirectPaymentInPlan(
                Plans.DAY, false, List.of(new DirectPaymentInPlan.Part("washing", null, "")), null, "", "");
        assertThat(rules(Plans.whole().directPayment(unasked))).containsExactly("DP-7");
    }

    @Test
    @Tag("PB-9")
    void an_indicative_budget_that_was_not_told_warns() {
        BudgetInPlan none = new BudgetInPlan(null, null, null, null, null, true);
        BudgetInPlan untold = new BudgetInPlan(new BigDecimal("26.00"), null, null, null, null, true);
        assertThat(List.of(none, untold))
                .allSatisfy(budget -> assertThat(PlanContent.howItWasMade(
                                Plans.whole().budget(budget).build()))
                        .singleElement()
                        .satisfies(finding ->
                                assertThat(finding.ruleId() + finding.stops()).isEqualTo("PB-9false")));
    }

    @Test
    @Tag("PLAN-8")
    void whoever_writes_it_with_the_council_is_authorised() {
        assertThat(rules(Plans.whole().made(HowPlanWasMade.by(PreparedBy.ADULT, null, "w"))))
                .containsExactly("PLAN-8");
        assertThat(rules(Plans.whole().made(HowPlanWasMade.by(PreparedBy.ADULT, Plans.DAY, "w"))))
                .isEmpty();
    }

    @Test
    @Tag("S000-16")
    void wishes_are_written() {
        assertThat(rules(Plans.whole().made(HowPlanWasMade.byCouncil(" ")))).containsExactly("S000-16");
    }

    @Test
    @Tag("PLAN-16")
    void without_capacity_for_the_plan_a_best_interests_decision_is_recorded() {
        HowPlanWasMade made = HowPlanWasMade.byCouncil("w");
        assertThat(rules(Plans.whole().made(made.lackingCapacity(false)))).containsExactly("PLAN-16");
        assertThat(rules(Plans.whole().made(made.lackingCapacity(true)))).isEmpty();
    }

    @Test
    @Tag("PLAN-10")
    void one_plan_for_two_needs_both_to_agree() {
        HowPlanWasMade made = HowPlanWasMade.byCouncil("w");
        assertThat(rules(Plans.whole().made(made.combined(false)))).containsExactly("PLAN-10");
        assertThat(rules(Plans.whole().made(made.combined(true)))).isEmpty();
    }

    @Test
    @Tag("PLAN-23")
    @Tag("S004-34")
    void a_plan_made_in_a_crisis_sets_the_day_for_the_longer_term() {
        HowPlanWasMade made = HowPlanWasMade.byCouncil("w");
        assertThat(rules(Plans.whole().made(made.inCrisis(null)))).containsExactly("PLAN-23");
        assertThat(rules(Plans.whole().made(made.inCrisis(Plans.DAY)))).isEmpty();
    }
}
