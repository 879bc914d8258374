package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.TEMPORARY;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** Every limit and threshold, a penny below, at it and a penny above. */
class LimitsSweepTest {

    private static final BigDecimal PENNY = pounds("0.01");

    private static WeeklyCharge with(Stay stay, BigDecimal capital, LocalPolicy policy) {
        return charge(
                at(APRIL_2026, stay)
                        .income(income(IncomeKind.STATE_PENSION, "300.00"))
                        .capital(savings(capital.toPlainString())),
                policy);
    }

    private static int tariff(BigDecimal capital) {
        return with(PERMANENT, capital, LocalPolicy.plain())
                .sums()
                .tariffIncome()
                .intValueExact();
    }

    @Test
    void tariffIncomeIsAPoundForEachStepOrPartOfOne() {
        assertThat(tariff(BigDecimal.ZERO)).isZero();
        for (int steps = 0; steps <= 36; steps++) {
            BigDecimal edge = pounds("14250.00").add(BigDecimal.valueOf(250L * steps));
            assertThat(tariff(edge.subtract(PENNY)))
                    .as("a penny below step %s", steps)
                    .isEqualTo(Math.max(0, steps));
            assertThat(tariff(edge)).as("at step %s", steps).isEqualTo(steps);
            if (steps < 36) {
                assertThat(tariff(edge.add(PENNY)))
                        .as("a penny above step %s", steps)
                        .isEqualTo(steps + 1);
            }
        }
    }

    @Test
    void capitalOfExactlyTheUpperLimitIsInsideIt() {
        for (Stay stay : List.of(HOME, PERMANENT, TEMPORARY)) {
            WeeklyCharge below = with(stay, pounds("23249.99"), LocalPolicy.plain());
            WeeklyCharge at = with(stay, pounds("23250.00"), LocalPolicy.plain());
            WeeklyCharge above = with(stay, pounds("23250.01"), LocalPolicy.plain());
            assertThat(below.outcome()).isEqualTo(Outcome.CONTRIBUTION);
            assertThat(at.outcome()).isEqualTo(Outcome.CONTRIBUTION);
            assertThat(at.contribution()).isEqualTo(below.contribution());
            assertThat(above.outcome()).isEqualTo(Outcome.FULL_COST);
            assertThat(above.contribution()).isEqualTo("900.00");
            assertThat(above.maximum()).isNull();
        }
    }

    @Test
    void aHigherLocalLimitHelpsOutsideACareHomeAndNotPermanentResidents() {
        LocalPolicy higher = choose(Switch.UCL_COMMUNITY, "30000.00");
        assertThat(with(HOME, pounds("30000.00"), higher).outcome()).isEqualTo(Outcome.CONTRIBUTION);
        assertThat(with(HOME, pounds("30000.00"), higher).sums().tariffIncome()).isEqualByComparingTo("63");
        assertThat(with(HOME, pounds("30000.00"), higher).breakdown().policies())
                .hasSize(1);
        assertThat(with(HOME, pounds("23250.00"), higher).breakdown().policies())
                .isEmpty();
        assertThat(with(HOME, pounds("30000.01"), higher).outcome()).isEqualTo(Outcome.FULL_COST);
        assertThat(with(TEMPORARY, pounds("30000.00"), higher).outcome()).isEqualTo(Outcome.CONTRIBUTION);
        assertThat(with(PERMANENT, pounds("23250.01"), higher).outcome()).isEqualTo(Outcome.FULL_COST);
    }

    @Test
    void aThirdOfASumThatComesToTheLimitIsInsideIt() {
        WeeklyCharge third = charge(at(APRIL_2026, PERMANENT)
                .income(income(IncomeKind.STATE_PENSION, "300.00"))
                .capital(List.of(
                        savings("69750.00").shared(org.ourplan.law.charging.Exact.over(BigDecimal.ONE, pounds("3"))))));
        assertThat(third.outcome()).isEqualTo(Outcome.CONTRIBUTION);
        assertThat(third.sums().capital()).isEqualByComparingTo("23250.00");
        assertThat(third.sums().tariffIncome()).isEqualByComparingTo("36");
    }

    @Test
    @Tag("CHG-4")
    void incomeAboveWhatMustBeLeftIsPaidPennyForPenny() {
        for (Stay stay : List.of(HOME, PERMANENT, TEMPORARY)) {
            BigDecimal kept = stay == HOME ? pounds("241.45") : pounds("31.80");
            for (int pence = -3; pence <= 3; pence++) {
                BigDecimal more = BigDecimal.valueOf(pence, 2);
                WeeklyCharge charge = charge(at(APRIL_2026, stay)
                        .income(income(IncomeKind.STATE_PENSION, kept.add(more).toPlainString())));
                assertThat(charge.contribution()).isEqualTo(more.max(pounds("0.00")));
                assertThat(charge.sums().kept()).isEqualByComparingTo(kept);
            }
        }
    }

    @Test
    @Tag("CHG-4")
    void neverAPennyMoreThanTheCost() {
        for (int pence = -2; pence <= 2; pence++) {
            BigDecimal cost = pounds("58.55").add(BigDecimal.valueOf(pence, 2));
            WeeklyCharge charge = charge(at(APRIL_2026, HOME)
                    .cost(CostOfCare.weekly(cost))
                    .income(income(IncomeKind.STATE_PENSION, "300.00")));
            assertThat(charge.contribution()).isEqualTo(cost.min(pounds("58.55")));
            assertThat(charge.maximum()).isEqualTo("58.55");
        }
    }

    @Test
    void theHighestChargeAndTheLeastWorthCollecting() {
        for (int pence = -1; pence <= 1; pence++) {
            BigDecimal limit = pounds("58.55").add(BigDecimal.valueOf(pence, 2));
            FactsBuilder facts = at(APRIL_2026, HOME).income(income(IncomeKind.STATE_PENSION, "300.00"));
            WeeklyCharge most = charge(facts, choose(Switch.MAXIMUM_WEEKLY_CHARGE, limit.toPlainString()));
            WeeklyCharge least = charge(facts, choose(Switch.MINIMUM_CHARGE_BELOW_WHICH_FREE, limit.toPlainString()));
            assertThat(most.contribution()).isEqualTo(limit.min(pounds("58.55")));
            assertThat(least.contribution()).isEqualTo(pence > 0 ? "0.00" : "58.55");
        }
    }
}
