package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.plan.PlanContentTest.assertOnly;
import static org.ourplan.law.plan.PlanContentTest.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the council pays for comes last, and only for a need it may meet; what is bought is free. */
@NullUnmarked
class PaidSupportTest {

    @Test
    @Tag("S003-25")
    void paid_support_waits_for_the_first_two_steps() {
        assertOnly(
                Plans.whole().needs(Plans.washing().steps("", "nothing suitable: none near"), Plans.meals()),
                "S003-25",
                "need/washing");
        assertOnly(
                Plans.whole().needs(Plans.washing().steps("I wash my face", ""), Plans.meals()),
                "S003-25",
                "need/washing");
        assertThat(rules(Plans.whole()
                        .needs(Plans.washing(), Plans.meals().steps("", ""))
                        .build()))
                .isEmpty();
    }

    @Test
    @Tag("S004-95")
    void the_council_meets_a_need_that_is_not_eligible_only_with_the_reason_for_its_power() {
        assertOnly(Plans.whole().needs(Plans.washing().eligible(false, ""), Plans.meals()), "S004-95", "need/washing");
        assertThat(rules(Plans.whole()
                        .needs(Plans.washing().eligible(false, "").because("it prevents a fall"), Plans.meals())
                        .build()))
                .isEmpty();
    }

    @Test
    @Tag("PLAN-14")
    void anything_may_be_bought_and_a_line_with_no_outcome_only_warns() {
        NeedInPlan dance = Plans.washing()
                .with(PlanLine.paid("a tango class and a hat", "joy", new BigDecimal("9.00"), BudgetDeployment.MIXED));
        assertThat(rules(Plans.whole().needs(dance, Plans.meals()).build())).isEmpty();
        NeedInPlan unsaid =
                Plans.washing().with(PlanLine.paid("a hat", "", new BigDecimal("9.00"), BudgetDeployment.MIXED));
        assertThat(PlanContent.check(Plans.whole().needs(unsaid, Plans.meals()).build()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.ruleId() + finding.stops()).isEqualTo("PLAN-14false"));
    }
}
