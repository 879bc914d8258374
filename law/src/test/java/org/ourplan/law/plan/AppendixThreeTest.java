package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** The form of appendix 3 of the TLAP guide: what it holds, and the nine things the Act asks for that it does not. */
class AppendixThreeTest {

    private static PlanFacts filledForm() {
        List<NeedInPlan> rows = Arrays.stream(AppendixThreeRow.values())
                .map(row -> new AppendixThreeLine(
                        row.name(), row.words(), "a goal", "my friends help", true, "a support worker"))
                .map(AppendixThreeLine::asNeed)
                .toList();
        return PlanFacts.drafting(PlanKind.CARE_AND_SUPPORT_PLAN)
                .but()
                .assessed(rows.stream().map(NeedInPlan::reference).toList())
                .needs(rows)
                .budget(new BudgetInPlan(new BigDecimal("150.00"), null, null, new BigDecimal("40.00"), null, false))
                .directPayment(new DirectPaymentInPlan(
                        null,
                        true,
                        List.of(new DirectPaymentInPlan.Part(
                                "PERSONAL_CARE", new BigDecimal("400.00"), "every 4 weeks")),
                        null,
                        "",
                        ""))
                .information(new InformationInPlan("what can reduce", "what can delay", ""))
                .reviewOn(Plans.DAY)
                .build();
    }

    @Test
    @Tag("S004-106")
    void a_form_with_only_its_own_fields_lacks_exactly_nine_things() {
        assertThat(PlanContent.check(filledForm()))
                .extracting(finding -> finding.ruleId() + " " + finding.place())
                .containsExactlyInAnyOrder(
                        "PLAN-1 need/WORK_AND_LEARNING",
                        "PLAN-1 need/WORK_AND_LEARNING",
                        "PLAN-1 budget",
                        "PLAN-11 need/WORK_AND_LEARNING",
                        "PLAN-12 contingency",
                        "PLAN-4 involvement",
                        "PLAN-6 agreement",
                        "PB-4 budget/reablement",
                        "PB-18 rights");
        assertThat(PlanContent.check(filledForm()))
                .extracting(Finding::section)
                .contains("Care Act 2014 s25(1)(b)", "Care Act 2014 s25(1)(d), s9(4)");
    }

    @Test
    @Tag("S004-96")
    @Tag("S004-97")
    void twelve_rows_cover_nine_outcomes_and_being_clothed_is_asked_apart() {
        assertThat(AppendixThreeRow.values()).hasSize(12);
        assertThat(AppendixThreeRow.outcomesWithNoRow()).containsExactly("A4");
        assertThat(AppendixThreeRow.PERSONAL_CARE.outcomes()).containsExactly("A2");
        assertThat(AppendixThreeRow.PARENTING.outcomes()).containsExactly("A10");
        assertThat(Arrays.stream(AppendixThreeRow.values())
                        .filter(row -> row.outcomes().isEmpty()))
                .containsExactly(
                        AppendixThreeRow.COMMUNICATION,
                        AppendixThreeRow.MENTAL_WELLBEING,
                        AppendixThreeRow.COMPLEX_HEALTH);
    }

    @Test
    @Tag("S004-95")
    void a_row_with_the_fourth_column_blank_cannot_finish() {
        NeedInPlan blank = new AppendixThreeLine("x", "Food", "eat", "", null, "a meal service").asNeed();
        assertThat(PlanContent.check(Plans.whole()
                        .assessed(List.of("x"))
                        .needs(blank.relevantTo("health"))
                        .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("whether this need is eligible: Food"));
    }

    @Test
    @Tag("S004-95")
    void a_row_says_who_meets_the_need_where_a_column_is_filled() {
        NeedInPlan both = new AppendixThreeLine("x", "Food", "eat", "friends cook", true, "a meal service").asNeed();
        assertThat(both.disposition()).isEqualTo(Disposition.COUNCIL);
        assertThat(both.howMet()).isEqualTo("a meal service");
        assertThat(both.lines()).extracting(PlanLine::what).containsExactly("friends cook");
        NeedInPlan friends = new AppendixThreeLine("x", "Food", "eat", "friends cook", true, " ").asNeed();
        assertThat(friends.disposition()).isEqualTo(Disposition.OTHER);
        assertThat(friends.howMet()).isEqualTo("friends cook");
        NeedInPlan neither = new AppendixThreeLine("x", "Food", "eat", "", true, "").asNeed();
        assertThat(neither.disposition()).isNull();
        assertThat(neither.lines()).isEmpty();
    }
}
