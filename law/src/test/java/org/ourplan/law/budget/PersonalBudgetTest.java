package org.ourplan.law.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.OtherCases;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.WeeklyCost;

/** The personal budget statement of s26, and the cases' table. */
@NullUnmarked
class PersonalBudgetTest {

    private static BigDecimal pounds(Object figures) {
        return new BigDecimal((String) figures);
    }

    private static BudgetLine line(String weekly) {
        return BudgetLine.of("care", "Care", "home care", new BigDecimal(weekly), "it is there each morning");
    }

    private static BudgetFacts facts(String contribution, BudgetLine... lines) {
        return BudgetFacts.of(DeliveredTo.ADULT, List.of(lines), new BigDecimal(contribution))
                .quoted(BigDecimal.ZERO, "");
    }

    private static Amounts amounts(String cost, String person, String council) {
        return new Amounts(new BigDecimal(cost), new BigDecimal(person), new BigDecimal(council));
    }

    @Test
    @Tag("PB-1")
    @Tag("S000-35")
    void the_three_amounts_of_the_first_case() {
        Map<String, Object> row = OtherCases.table("personal_budget").getFirst();
        PersonalBudgetStatement statement =
                PersonalBudget.statement(facts((String) row.get("contribution"), line((String) row.get("cost"))));
        assertThat(statement.weekly()).isEqualTo(amounts("420.00", "95.00", (String) row.get("council")));
        assertThat(statement.year().amounts()).isEqualTo(amounts("21840.00", "4940.00", "16900.00"));
        assertThat(statement.year().changes()).isFalse();
        assertThat(statement.mayBeAgreed()).isTrue();
    }

    @Test
    @Tag("PB-4")
    void free_reablement_is_shown_and_not_counted() {
        Map<String, Object> row = OtherCases.table("personal_budget").get(1);
        List<BudgetLine> lines = ((List<?>) row.get("lines"))
                .stream().map(PersonalBudgetTest::fromCase).toList();
        PersonalBudgetStatement statement = PersonalBudget.statement(facts("0.00", lines.toArray(BudgetLine[]::new)));
        assertThat(statement.cost()).isEqualTo(pounds(row.get("budget")));
        assertThat(statement.excluded()).extracting(BudgetLine::option).containsExactly("reablement");
        PersonalBudgetStatement charged = PersonalBudget.statement(facts("0.00", line("480.00"), line("200.00")));
        assertThat(charged.cost()).as("once it is charged for it is included").isEqualTo("680.00");
    }

    private static BudgetLine fromCase(Object one) {
        Map<?, ?> row = (Map<?, ?>) one;
        BudgetLine line = BudgetLine.of("n", "Care", (String) row.get("what"), pounds(row.get("weekly")), "chosen");
        return Boolean.TRUE.equals(row.get("free")) ? line.free() : line;
    }

    @Test
    @Tag("DP-25")
    void a_direct_payment_is_net_or_gross_of_the_contribution() {
        Map<String, Object> row = OtherCases.table("personal_budget").get(2);
        BigDecimal budget = pounds(row.get("budget"));
        BigDecimal contribution = pounds(row.get("contribution"));
        assertThat(DirectPaymentSum.net(budget, contribution))
                .isEqualTo(new DirectPaymentSum(true, pounds(row.get("direct_payment_net")), new BigDecimal("0.00")));
        assertThat(DirectPaymentSum.gross(budget, contribution))
                .isEqualTo(new DirectPaymentSum(
                        false, pounds(row.get("direct_payment_gross")), pounds(row.get("invoice"))));
        DirectPaymentSum small = DirectPaymentSum.net(new BigDecimal("50.00"), contribution);
        assertThat(small.payment()).isEqualTo("0.00");
        assertThat(small.invoice()).isEqualTo("40.00");
    }

    @Test
    @Tag("PB-1")
    void amounts_that_do_not_add_up_cannot_exist() {
        assertThatThrownBy(() -> amounts("420.00", "95.00", "325.01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Amounts.check(new BigDecimal("420.00"), new BigDecimal("95.00"), new BigDecimal("324.99")))
                .hasValueSatisfying(finding -> assertThat(finding.sentence()).contains("£324.99"));
    }

    @Test
    @Tag("CHG-4")
    @Tag("PB-1")
    @Tag("S001-58")
    void the_person_never_pays_more_than_it_costs_whatever_the_assessment_found() {
        assertThat(Amounts.of(new BigDecimal("50.00"), new BigDecimal("80.00")))
                .isEqualTo(amounts("50.00", "50.00", "0.00"));
        for (int pence = 0; pence <= 10_000; pence++) {
            Amounts amounts = Amounts.of(new BigDecimal("50.00"), BigDecimal.valueOf(pence, 2));
            assertThat(amounts.personPays()).isLessThanOrEqualTo(amounts.cost());
            assertThat(amounts.personPays().add(amounts.councilPays())).isEqualByComparingTo(amounts.cost());
        }
    }

    @Test
    @Tag("PB-3")
    @Tag("PB-15")
    @Tag("PLAN-21")
    @Tag("S001-L7")
    void other_money_is_shown_and_changes_nothing() {
        BudgetFacts plain = facts("95.00", line("420.00"));
        BudgetFacts beside = plain.apart(
                new MoneyApart(MoneyApart.Kind.OTHER_PUBLIC_MONEY, "health budget", new BigDecimal("200.00")),
                new MoneyApart(MoneyApart.Kind.TOP_UP, "garden room", new BigDecimal("85.00")),
                new MoneyApart(MoneyApart.Kind.OWN_MONEY, "gym", new BigDecimal("6.00")),
                new MoneyApart(MoneyApart.Kind.ARRANGEMENT_FEE, "arranging care", new BigDecimal("300.00")));
        assertThat(PersonalBudget.statement(beside).weekly())
                .isEqualTo(PersonalBudget.statement(plain).weekly());
        assertThat(PersonalBudget.statement(beside).apart()).hasSize(4);
    }

    @Test
    @Tag("PB-13")
    void somebody_who_pays_for_everything_has_a_budget_all_the_same() {
        for (int pence = 1; pence <= 200_000; pence += 997) {
            String cost = BigDecimal.valueOf(pence, 2).toPlainString();
            PersonalBudgetStatement statement = PersonalBudget.statement(
                    BudgetFacts.of(DeliveredTo.ADULT, List.of(line(cost)), null).payingInFull());
            assertThat(statement.weekly()).isEqualTo(amounts(cost, cost, "0.00"));
            assertThat(statement.findings()).extracting(Finding::ruleId).doesNotContain("CHG-1");
        }
        BudgetLine later = line("0.00").costing(new WeeklyCost("care", new BigDecimal("90.00"), 7, null));
        PersonalBudgetStatement rising = PersonalBudget.statement(
                BudgetFacts.of(DeliveredTo.ADULT, List.of(later), null).payingInFull());
        assertThat(rising.year().amounts()).isEqualTo(amounts("4140.00", "4140.00", "0.00"));
    }

    @Test
    @Tag("PB-13")
    @Tag("PLAN-21")
    void a_care_home_resident_has_a_budget_and_pays_no_fee_for_arranging() {
        BudgetFacts home = facts("150.00", line("700.00")).inACareHome();
        assertThat(PersonalBudget.statement(home).weekly()).isEqualTo(amounts("700.00", "150.00", "550.00"));
        MoneyApart fee = new MoneyApart(MoneyApart.Kind.ARRANGEMENT_FEE, "arranging care", new BigDecimal("300.00"));
        assertThat(PersonalBudget.statement(home.payingInFull().apart(fee)).findings())
                .extracting(Finding::ruleId)
                .containsExactly("PLAN-21");
        BudgetFacts own = facts("150.00", line("700.00")).apart(fee);
        assertThat(PersonalBudget.statement(own).mayBeAgreed()).isFalse();
        assertThat(PersonalBudget.statement(own.payingInFull()).mayBeAgreed()).isTrue();
    }

    @Test
    @Tag("PB-4")
    void reablement_counts_from_the_week_in_which_it_is_charged_for() {
        BudgetLine charged = line("0.00").costing(new WeeklyCost("reablement", new BigDecimal("480.00"), 7, 8));
        PersonalBudgetStatement statement = PersonalBudget.statement(facts("0.00", charged, line("200.00")));
        assertThat(statement.cost()).isEqualTo("200.00");
        assertThat(statement.year().steps())
                .extracting(FirstYear.Step::from, FirstYear.Step::to, FirstYear.Step::weekly)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 6, new BigDecimal("200.00")),
                        org.assertj.core.groups.Tuple.tuple(7, 8, new BigDecimal("680.00")),
                        org.assertj.core.groups.Tuple.tuple(9, 52, new BigDecimal("200.00")));
    }

    @Test
    @Tag("PB-5")
    void care_given_to_the_adult_is_in_the_adults_budget_though_the_carer_gains() {
        List<BudgetLine> lines =
                List.of(line("60.00").to(DeliveredTo.ADULT), line("8.00").to(DeliveredTo.CARER));
        assertThat(PersonalBudget.statement(BudgetFacts.of(DeliveredTo.CARER, lines, BigDecimal.ZERO))
                        .cost())
                .isEqualTo("8.00");
        PersonalBudgetStatement adult =
                PersonalBudget.statement(BudgetFacts.of(DeliveredTo.ADULT, lines, BigDecimal.ZERO));
        assertThat(adult.cost()).isEqualTo("60.00");
        assertThat(adult.elsewhere()).hasSize(1);
    }

    @Test
    @Tag("PB-6")
    void a_carer_who_pays_nothing_still_has_a_budget() {
        BudgetFacts carer =
                BudgetFacts.of(DeliveredTo.CARER, List.of(line("12.00").to(DeliveredTo.CARER)), BigDecimal.ZERO);
        assertThat(PersonalBudget.statement(carer).weekly()).isEqualTo(amounts("12.00", "0.00", "12.00"));
    }

    @Test
    @Tag("CHG-1")
    void while_the_financial_assessment_is_open_the_cost_is_known_and_the_rest_is_not_guessed() {
        PersonalBudgetStatement open =
                PersonalBudget.statement(BudgetFacts.of(DeliveredTo.ADULT, List.of(line("420.00")), null));
        assertThat(open.cost()).isEqualTo("420.00");
        assertThat(open.weekly()).isNull();
        assertThat(open.findings()).extracting(Finding::ruleId).contains("CHG-1");
    }

    @Test
    @Tag("PB-7")
    void a_budget_below_every_suitable_price_stops_without_a_reason_and_warns_with_one() {
        BudgetFacts budget = facts("0.00", line("300.00"));
        assertThat(PersonalBudget.statement(budget.quoted(new BigDecimal("300.00"), ""))
                        .findings())
                .isEmpty();
        assertThat(PersonalBudget.statement(budget.quoted(new BigDecimal("300.01"), ""))
                        .mayBeAgreed())
                .isFalse();
        assertThat(PersonalBudget.statement(budget.quoted(null, "")).mayBeAgreed())
                .isFalse();
        PersonalBudgetStatement reasoned =
                PersonalBudget.statement(budget.quoted(new BigDecimal("360.00"), "a friend's helper has agreed"));
        assertThat(reasoned.mayBeAgreed()).isTrue();
        assertThat(reasoned.findings()).extracting(Finding::ruleId).containsExactly("PB-7");
    }

    @Test
    @Tag("PB-10")
    void the_final_budget_shows_how_far_it_is_from_the_indicative_one() {
        assertThat(PersonalBudget.statement(facts("0.00", line("310.00")).indicative(new BigDecimal("250.00")))
                        .variance())
                .isEqualTo(new Variance(new BigDecimal("60.00"), new BigDecimal("24.0")));
        assertThat(Variance.between(BigDecimal.ZERO, BigDecimal.TEN).percent()).isNull();
        assertThat(Variance.between(new BigDecimal("300"), new BigDecimal("200"))
                        .percent())
                .isEqualTo("-33.3");
    }

    @Test
    @Tag("PB-16")
    void a_revision_is_worked_again_and_the_first_stays_as_it_was() {
        PersonalBudgetStatement first = PersonalBudget.statement(facts("0.00", line("300.00")));
        PersonalBudgetStatement second = PersonalBudget.statement(facts("0.00", line("300.00"), line("60.00")));
        assertThat(second.cost()).isEqualTo("360.00");
        assertThat(first.cost()).isEqualTo("300.00");
    }

    @Test
    @Tag("S000-8")
    @Tag("S000-9")
    void a_line_counts_only_for_an_eligible_need_that_nobody_meets_or_with_a_reason_for_the_power() {
        for (BudgetLine wrong :
                List.of(line("50.00").forNeed(false, true, ""), line("50.00").forNeed(true, false, ""))) {
            PersonalBudgetStatement statement = PersonalBudget.statement(facts("0.00", line("10.00"), wrong));
            assertThat(statement.cost()).isEqualTo("10.00");
            assertThat(statement.findings()).extracting(Finding::ruleId).containsExactly("S000-8");
        }
        PersonalBudgetStatement power =
                PersonalBudget.statement(facts("0.00", line("50.00").forNeed(false, true, "it prevents a fall")));
        assertThat(power.cost()).isEqualTo("50.00");
        assertThat(power.findings()).isEmpty();
    }

    @Test
    @Tag("OPT-8")
    void each_line_says_why_it_was_chosen_and_why_the_others_were_not() {
        BudgetLine silent = BudgetLine.of("n", "Care", "home care", BigDecimal.TEN, "");
        assertThat(PersonalBudget.statement(facts("0.00", silent)).mayBeAgreed())
                .isFalse();
        BudgetLine other = line("10.00").insteadOf(new OptionNotChosen("day centre", BigDecimal.ONE, ""));
        assertThat(PersonalBudget.statement(facts("0.00", other)).mayBeAgreed()).isFalse();
    }

    @Test
    @Tag("PB-5")
    @Tag("PLAN-21")
    void lines_for_somebody_else_are_shown_apart_and_other_money_is_no_fee() {
        BudgetLine rest = line("50.00").to(DeliveredTo.CARER);
        MoneyApart topUp = new MoneyApart(MoneyApart.Kind.TOP_UP, "a larger room", new BigDecimal("40.00"));
        PersonalBudgetStatement statement =
                PersonalBudget.statement(facts("10.00", line("70.00"), rest).apart(topUp));
        assertThat(statement.counted()).containsExactly(line("70.00"));
        assertThat(statement.elsewhere()).containsExactly(rest);
        assertThat(statement.findings()).extracting(Finding::ruleId).doesNotContain("PLAN-21");
    }
}
