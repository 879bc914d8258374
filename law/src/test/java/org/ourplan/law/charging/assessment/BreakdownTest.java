package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.person;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Effect;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.Switch;

/** The written record (s17(6)): every step has a figure, a reason and a provision, and the steps add up. */
class BreakdownTest {

    private static final WeeklyCharge CHARGE = charge(
            at(APRIL_2026, HOME)
                    .person(person(40, new Household.Single(), 0, Premiums.of(Answer.YES, Answer.NO, Answer.NO)))
                    .income(
                            income(IncomeKind.ESA, "200.00"),
                            income(IncomeKind.PIP_DAILY_LIVING, "76.70"),
                            income(IncomeKind.PIP_MOBILITY, "30.30"),
                            income(IncomeKind.EARNINGS, "120.00"),
                            income(IncomeKind.WAR_WIDOWS_PENSION, "50.00"))
                    .capital(savings("15000.00"))
                    .homeCosts(List.of(HomeCost.weekly(HomeCost.Kind.RENT, pounds("11.00"))))
                    .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", pounds("7.30"), "Extra washing."))),
            choose(Switch.PERCENT_OF_DISPOSABLE, "90"));

    private static BigDecimal sum(Section section, Effect effect) {
        return CHARGE.breakdown().in(section).stream()
                .filter(step -> step.effect() == effect)
                .map(Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void everyStepHasItsReasonAndItsProvision() {
        assertThat(CHARGE.breakdown().steps()).hasSizeGreaterThan(15).allSatisfy(step -> {
            assertThat(step.label()).isNotBlank();
            assertThat(step.reason()).endsWith(".");
            assertThat(step.provision()).isNotBlank();
            assertThat(step.amount() != null || step.effect() == Effect.NOTE).isTrue();
        });
    }

    @Test
    void theStepsAddUpToTheResult() {
        BigDecimal counts = sum(Section.INCOME, Effect.COUNTS);
        assertThat(counts).isEqualByComparingTo("326.70");
        BigDecimal partlyLeftOut = pounds("10.00");
        assertThat(counts.subtract(partlyLeftOut).add(CHARGE.sums().tariffIncome()))
                .isEqualByComparingTo(CHARGE.sums().income());
        BigDecimal left = CHARGE.sums()
                .income()
                .subtract(sum(Section.HOME_COSTS, Effect.TAKEN_OFF))
                .subtract(sum(Section.DISABILITY_COSTS, Effect.TAKEN_OFF))
                .subtract(sum(Section.KEPT, Effect.KEPT));
        assertThat(left).isEqualByComparingTo(CHARGE.sums().leftOver());
        assertThat(CHARGE.contribution()).isEqualTo("116.50");
    }

    @Test
    void everyFigureThatWasUsedIsThereWithItsDateAndSource() {
        assertThat(CHARGE.breakdown().figures())
                .extracting(DatedFigure::figure)
                .containsExactlyInAnyOrder(
                        Figure.WAR_WIDOWS_PENSION_DISREGARD,
                        Figure.CAPITAL_LIMIT_LOWER,
                        Figure.TARIFF_INCOME_STEP,
                        Figure.MIG_SINGLE_25_TO_PC_AGE,
                        Figure.MIG_PREMIUM_DISABILITY_SINGLE);
        assertThat(CHARGE.breakdown().figures())
                .allMatch(figure -> figure.from().equals(APRIL_2026));
        assertThat(CHARGE.breakdown().figuresToCheck())
                .extracting(DatedFigure::figure)
                .containsExactly(Figure.MIG_PREMIUM_DISABILITY_SINGLE);
    }

    @Test
    void everyLocalChoiceThatAppliedIsThereWithItsDecision() {
        assertThat(CHARGE.breakdown().policies()).singleElement().satisfies(choice -> {
            assertThat(choice.which()).isEqualTo(Switch.PERCENT_OF_DISPOSABLE);
            assertThat(choice.approval()).isEqualTo("Cabinet, item 7");
            assertThat(choice.sentence()).isEqualTo("The council takes a part of what is left over, percent: 90.");
        });
    }

    @Test
    void codesAreKeptForTheRecordAndNeverInTheWords() {
        assertThat(CHARGE.breakdown().steps()).extracting(Step::code).contains("PIP_MOBILITY", "EARNINGS");
        assertThat(CHARGE.breakdown().steps())
                .allSatisfy(step -> assertThat(step.label() + step.reason()).doesNotContain("_"));
    }

    @Test
    void whoPaysWhatAddsUpToTheCost() {
        assertThat(sum(Section.WHO_PAYS, Effect.RESULT)).isEqualByComparingTo("900.00");
    }

    @Test
    void anAmountForAnotherPeriodSaysHowItWasMadeWeekly() {
        IncomeItem monthly = income(IncomeKind.OTHER, "433.33").every(org.ourplan.law.charging.income.Period.MONTH);
        assertThat(charge(at(APRIL_2026, HOME).income(monthly)).breakdown().in(Section.INCOME))
                .extracting(Step::reason)
                .contains("It counts in full. It comes each month, so we multiply by 12 and divide by 52 to make it"
                        + " weekly.");
    }

    @Test
    void aChoiceIsAlsoSaidWhereItIsAWordOrANo() {
        assertThat(Chosen.word(Switch.DPA_COMPOUNDING, "monthly", APRIL_2026, "Cabinet")
                        .sentence())
                .isEqualTo("The council adds interest to a deferred payment this often: monthly.");
        assertThat(Chosen.yesNo(Switch.CHARGE_CARERS, false, APRIL_2026, "Cabinet")
                        .sentence())
                .isEqualTo("The council has chosen otherwise: carers are not charged.");
        assertThat(Chosen.yesNo(Switch.CHARGE_CARERS, true, APRIL_2026, "Cabinet")
                        .sentence())
                .isEqualTo("The council charges carers for support given to them.");
    }
}
