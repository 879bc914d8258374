package org.ourplan.law.charging.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.assess;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.yes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Money;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.assessment.Assessed;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** The savings credit disregard with the figures of 2024/25: threshold 189.80, guarantee 218.15, limit 6.95 (couple 10.40). */
class SavingsCreditDisregardTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 8);

    private static SavingsCredit credit(@Nullable String income, String received, boolean couple, Answer before2016) {
        return new SavingsCredit(
                income == null ? null : pounds(income), null, null, pounds(received), couple, before2016);
    }

    private static String leftOut(SavingsCredit credit, Residence residence, LocalPolicy policy) {
        Working working = new Working(Money.PUBLISHED.on(DAY), policy, true);
        return SavingsCreditDisregard.of(credit, residence, working).setScale(2).toPlainString();
    }

    @ParameterizedTest
    @CsvSource({
        "189.79, 3.00, 0.00",
        "189.80, 3.00, 3.00",
        "200.00, 6.94, 6.94",
        "200.00, 6.95, 6.95",
        "200.00, 6.96, 6.95",
        "200.00, 0.00, 0.00",
        "218.15, 3.00, 3.00",
        "218.16, 3.00, 6.95",
        "218.16, 0.00, 6.95"
    })
    void bySingleIncome(String income, String received, String expected) {
        for (Residence residence : Residence.values()) {
            assertThat(leftOut(credit(income, received, false, Answer.UNANSWERED), residence, LocalPolicy.plain()))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"301.21, 12.00, 0.00", "301.22, 12.00, 10.40", "332.95, 9.00, 9.00", "332.96, 9.00, 10.40"})
    void byACouplesIncome(String income, String received, String expected) {
        assertThat(leftOut(
                        credit(income, received, true, Answer.UNANSWERED),
                        Residence.PERMANENT_RESIDENT,
                        LocalPolicy.plain()))
                .isEqualTo(expected);
    }

    @Test
    void withoutQualifyingIncomeWhatIsPaidIsLeftOutUpToTheLimit() {
        assertThat(leftOut(
                        credit(null, "8.00", false, Answer.UNANSWERED),
                        Residence.PERMANENT_RESIDENT,
                        LocalPolicy.plain()))
                .isEqualTo("6.95");
    }

    @Test
    void atHomeTheCouncilMayLeaveAllOfItOut() {
        SavingsCredit much = credit("200.00", "12.00", false, Answer.UNANSWERED);
        LocalPolicy all = yes(Switch.SAVINGS_CREDIT_FULL_DISREGARD_AT_HOME);
        assertThat(leftOut(much, Residence.OUTSIDE_A_CARE_HOME, all)).isEqualTo("12.00");
        assertThat(leftOut(much, Residence.PERMANENT_RESIDENT, all)).isEqualTo("6.95");
    }

    @Test
    void whoReachedPensionAgeLaterMayBeGivenNothingByChoice() {
        LocalPolicy only = yes(Switch.SAVINGS_CREDIT_ONLY_IF_ENTITLED);
        Residence home = Residence.PERMANENT_RESIDENT;
        assertThat(leftOut(credit("230.00", "0.00", false, Answer.NO), home, only))
                .isEqualTo("0.00");
        assertThat(leftOut(credit("230.00", "0.00", false, Answer.YES), home, only))
                .isEqualTo("6.95");
        assertThat(leftOut(credit("230.00", "0.00", false, Answer.NO), home, LocalPolicy.plain()))
                .isEqualTo("6.95");
    }

    @Test
    void savingsCreditThatIsListedIsNotCountedTwice() {
        SavingsCredit credit = credit("200.00", "4.00", false, Answer.UNANSWERED);
        IncomeItem pension = income(IncomeKind.STATE_PENSION, "200.00");
        IncomeItem listed = income(IncomeKind.SAVINGS_CREDIT, "4.00");
        assertThat(charge(at(DAY, PERMANENT).income(pension).savingsCredit(credit))
                        .contribution())
                .isEqualTo("169.85");
        assertThat(charge(at(DAY, PERMANENT).income(pension, listed).savingsCredit(credit))
                        .contribution())
                .isEqualTo("169.85");
    }

    @Test
    void savingsCreditThatIsOnlyListedIsLeftOutUpToTheLimit() {
        IncomeItem pension = income(IncomeKind.STATE_PENSION, "200.00");
        assertThat(charge(at(DAY, PERMANENT).income(pension, income(IncomeKind.SAVINGS_CREDIT, "6.95")))
                        .contribution())
                .isEqualTo("169.85");
        assertThat(charge(at(DAY, PERMANENT).income(pension, income(IncomeKind.SAVINGS_CREDIT, "7.95")))
                        .contribution())
                .isEqualTo("170.85");
    }

    @Test
    void aThresholdThatIsNotNeededIsNotMissed() {
        LocalDate day = LocalDate.of(2022, 4, 11);
        SavingsCredit credit = credit("200.00", "0.00", false, Answer.UNANSWERED);
        assertThat(charge(at(day, PERMANENT)
                                .income(income(IncomeKind.STATE_PENSION, "200.00"))
                                .savingsCredit(credit))
                        .contribution())
                .isEqualTo("168.45");
        assertThat(assess(at(day, PERMANENT)
                        .income(income(IncomeKind.STATE_PENSION, "200.00"))
                        .savingsCredit(credit("182.60", "2.00", false, Answer.UNANSWERED))))
                .isInstanceOf(Assessed.FiguresMissing.class);
    }

    @Test
    void theLimitOfAYearThatIsNotHeldStopsTheAssessment() {
        SavingsCredit credit = new SavingsCredit(
                pounds("300.00"), pounds("200.00"), pounds("238.00"), pounds("0.00"), false, Answer.UNANSWERED);
        Assessed asked = assess(at(LocalDate.of(2026, 4, 6), PERMANENT)
                .income(income(IncomeKind.STATE_PENSION, "300.00"))
                .savingsCredit(credit));
        assertThat(((Assessed.FiguresMissing) asked).figures())
                .singleElement()
                .satisfies(missing ->
                        assertThat(missing.name()).isEqualTo("most savings credit that is left out, single"));
    }
}
