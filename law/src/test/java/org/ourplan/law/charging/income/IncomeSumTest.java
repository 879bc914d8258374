package org.ourplan.law.charging.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.working;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Residence;
import org.ourplan.law.charging.breakdown.Working;

/** Every kind of income, at home, in a care home for good and for a while: 100.00 a week of it. */
class IncomeSumTest {

    private static final Set<IncomeKind> DISABILITY = Set.of(
            IncomeKind.ATTENDANCE_ALLOWANCE,
            IncomeKind.DLA_CARE,
            IncomeKind.PIP_DAILY_LIVING,
            IncomeKind.CONSTANT_ATTENDANCE_ALLOWANCE);

    private static IncomeFound of(Residence residence, IncomeItem... items) {
        return IncomeSum.of(List.of(items), residence, Answer.UNANSWERED, working(APRIL_2026));
    }

    private static BigDecimal counted(IncomeItem... items) {
        return of(Residence.OUTSIDE_A_CARE_HOME, items).counted();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_PENSION, 100.00",
        "OCCUPATIONAL_PENSION, 100.00",
        "PERSONAL_PENSION, 100.00",
        "RETIREMENT_ANNUITY, 100.00",
        "ANNUITY, 100.00",
        "PENSION_CREDIT_GUARANTEE, 100.00",
        "SAVINGS_CREDIT, 100.00",
        "UNIVERSAL_CREDIT, 100.00",
        "ESA, 100.00",
        "INCOME_SUPPORT, 100.00",
        "JSA, 100.00",
        "INCAPACITY_BENEFIT, 100.00",
        "SEVERE_DISABLEMENT_ALLOWANCE, 100.00",
        "INDUSTRIAL_INJURIES, 100.00",
        "CARERS_ALLOWANCE, 100.00",
        "BEREAVEMENT_ALLOWANCE, 100.00",
        "MATERNITY_ALLOWANCE, 100.00",
        "WORKING_TAX_CREDIT, 100.00",
        "TRUST_INCOME, 100.00",
        "RENT_RECEIVED, 100.00",
        "INCOME_FROM_DISREGARDED_CAPITAL, 100.00",
        "CHILD_BENEFIT_IN_PLACEMENT, 100.00",
        "OTHER, 100.00",
        "NOTIONAL_INCOME, 100.00",
        "UNDRAWN_PENSION, 100.00",
        "HOME_INCOME_PLAN, 100.00",
        "ATTENDANCE_ALLOWANCE, 100.00",
        "DLA_CARE, 100.00",
        "PIP_DAILY_LIVING, 100.00",
        "CONSTANT_ATTENDANCE_ALLOWANCE, 100.00",
        "WAR_WIDOWS_PENSION, 90.00",
        "SURVIVORS_GIP, 90.00",
        "CIVILIAN_WAR_INJURY, 90.00",
        "NAZI_VICTIM_PENSION, 90.00",
        "LODGER, 40.00",
        "SUBTENANT, 80.00"
    })
    void countsAtHome(IncomeKind kind, String expected) {
        assertThat(counted(income(kind, "100.00"))).isEqualByComparingTo(expected);
        assertThat(of(Residence.PERMANENT_RESIDENT, income(kind, "100.00")).counted())
                .isEqualByComparingTo(expected);
        assertThat(of(Residence.TEMPORARY_RESIDENT, income(kind, "100.00")).counted())
                .isEqualByComparingTo(DISABILITY.contains(kind) ? "0" : expected);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "EARNINGS",
                "HOUSING_BENEFIT",
                "UC_HOUSING",
                "COUNCIL_TAX_REDUCTION",
                "VOLUNTEER_EXPENSES",
                "DLA_MOBILITY",
                "PIP_MOBILITY",
                "MOBILITY_SUPPLEMENT",
                "CONCESSIONARY",
                "GALLANTRY",
                "EDUCATION_MAINTENANCE",
                "TRAINING",
                "CHARITABLE_REGULAR",
                "WAR_DISABLEMENT_PENSION",
                "GUARANTEED_INCOME_PAYMENT",
                "AFIP",
                "DIRECT_PAYMENT",
                "CHILD_BENEFIT",
                "CHILD_MAINTENANCE",
                "CHILD_TAX_CREDIT",
                "GUARDIANS_ALLOWANCE",
                "DEPENDENCY_INCREASE",
                "CHRISTMAS_BONUS",
                "SOCIAL_FUND",
                "WINTER_FUEL",
                "INCOME_IN_KIND",
                "INCOME_FROZEN_ABROAD",
                "DISCRETIONARY_TRUST",
                "PERSONAL_INJURY_TRUST_INCOME",
                "RESETTLEMENT",
                "WAR_WIDOW_SPECIAL_PAYMENT",
                "EDUCATION_GRANT",
                "BLOOD_AND_DISASTER_FUNDS",
                "MORTGAGE_PROTECTION",
                "FOSTERING",
                "ADOPTION",
                "SPECIAL_GUARDIAN",
                "BANK_INTEREST",
                "DIVIDENDS"
            })
    void isLeftOutEverywhere(IncomeKind kind) {
        for (Residence residence : Residence.values()) {
            IncomeFound found = of(residence, income(kind, "100.00"));
            assertThat(found.counted()).isEqualByComparingTo("0");
            assertThat(found.capitalSums()).isEqualByComparingTo("0");
            assertThat(found.disabilityBenefitCounts()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TAX_REFUND", "HOLIDAY_PAY", "EMPLOYER_LOAN", "IRREGULAR_GIFT", "ARREARS_HELP"})
    void isCapitalAndNotIncome(IncomeKind kind) {
        IncomeFound found = of(Residence.PERMANENT_RESIDENT, income(kind, "100.00"));
        assertThat(found.counted()).isEqualByComparingTo("0");
        assertThat(found.capitalSums()).isEqualByComparingTo("100.00");
    }

    @Test
    void everyKindHasItsTestAbove() {
        assertThat(IncomeKind.values()).hasSize(36 + 39 + 5);
        assertThat(Arrays.stream(IncomeKind.values()).map(IncomeKind::provision))
                .noneMatch(String::isBlank);
    }

    @Test
    void aDisabilityBenefitThatCountsLetsDisabilityCostsIn() {
        for (IncomeKind kind : DISABILITY) {
            assertThat(of(Residence.OUTSIDE_A_CARE_HOME, income(kind, "73.90")).disabilityBenefitCounts())
                    .isTrue();
            assertThat(of(Residence.TEMPORARY_RESIDENT, income(kind, "73.90")).disabilityBenefitCounts())
                    .isFalse();
        }
        assertThat(of(Residence.OUTSIDE_A_CARE_HOME, income(IncomeKind.ATTENDANCE_ALLOWANCE, "0.00"))
                        .disabilityBenefitCounts())
                .isFalse();
        assertThat(of(Residence.OUTSIDE_A_CARE_HOME, income(IncomeKind.ESA, "73.90"))
                        .disabilityBenefitCounts())
                .isFalse();
    }

    @Test
    void theFirstTenPoundsOfEachKindOfWarPensionAreLeftOutOnce() {
        assertThat(counted(income(IncomeKind.WAR_WIDOWS_PENSION, "9.99"))).isEqualByComparingTo("0");
        assertThat(counted(income(IncomeKind.WAR_WIDOWS_PENSION, "10.00"))).isEqualByComparingTo("0");
        assertThat(counted(income(IncomeKind.WAR_WIDOWS_PENSION, "10.01"))).isEqualByComparingTo("0.01");
        assertThat(counted(
                        income(IncomeKind.WAR_WIDOWS_PENSION, "6.00"), income(IncomeKind.WAR_WIDOWS_PENSION, "6.00")))
                .isEqualByComparingTo("2.00");
        assertThat(counted(
                        income(IncomeKind.WAR_WIDOWS_PENSION, "60.00"),
                        income(IncomeKind.WAR_WIDOWS_PENSION, "60.00"),
                        income(IncomeKind.NAZI_VICTIM_PENSION, "60.00")))
                .isEqualByComparingTo("160.00");
        IncomeItem ended = income(IncomeKind.WAR_WIDOWS_PENSION, "60.00").paid(null, LocalDate.of(2026, 4, 5));
        assertThat(counted(ended, income(IncomeKind.WAR_WIDOWS_PENSION, "60.00")))
                .isEqualByComparingTo("50.00");
    }

    @Test
    void taxAndOwnCostsAreTakenOff() {
        assertThat(counted(income(IncomeKind.OCCUPATIONAL_PENSION, "100.00").after(pounds("20.00"), BigDecimal.ZERO)))
                .isEqualByComparingTo("80.00");
        assertThat(counted(income(IncomeKind.RENT_RECEIVED, "100.00").after(pounds("10.00"), pounds("25.00"))))
                .isEqualByComparingTo("65.00");
        assertThat(counted(income(IncomeKind.RENT_RECEIVED, "100.00").after(BigDecimal.ZERO, pounds("125.00"))))
                .isEqualByComparingTo("0");
        assertThat(counted(income(IncomeKind.HOME_INCOME_PLAN, "100.00").after(BigDecimal.ZERO, pounds("30.00"))))
                .isEqualByComparingTo("70.00");
    }

    @Test
    void incomeOfACoupleTogetherCountsForTheOwnShare() {
        assertThat(counted(income(IncomeKind.RENT_RECEIVED, "99.99")
                        .after(BigDecimal.ZERO, pounds("9.99"))
                        .shared(pounds("0.5"))))
                .isEqualByComparingTo("45.00");
    }

    @Test
    void lodgersAndSubTenantsBringNothingUpToTwentyPounds() {
        assertThat(counted(income(IncomeKind.LODGER, "20.00"))).isEqualByComparingTo("0");
        assertThat(counted(income(IncomeKind.LODGER, "20.02"))).isEqualByComparingTo("0.01");
        assertThat(counted(income(IncomeKind.SUBTENANT, "19.00"))).isEqualByComparingTo("0");
        assertThat(counted(income(IncomeKind.SUBTENANT, "20.01"))).isEqualByComparingTo("0.01");
    }

    @Test
    void nothingIsMissingWhereNoFigureIsNeeded() {
        Working old = working(LocalDate.of(1999, 1, 1));
        IncomeSum.of(List.of(income(IncomeKind.STATE_PENSION, "60.00")), Residence.PERMANENT_RESIDENT, Answer.NO, old);
        assertThat(old.missing()).isEmpty();
        IncomeSum.of(
                List.of(income(IncomeKind.WAR_WIDOWS_PENSION, "60.00")), Residence.PERMANENT_RESIDENT, Answer.NO, old);
        assertThat(old.missing()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400.00, 1, 4, 100.00",
        "200.00, 1, 2, 100.00",
        "433.33, 12, 52, 99.99",
        "1300.00, 4, 52, 100.00",
        "5200.00, 1, 52, 100.00",
        "100.00, 7, 10, 70.00"
    })
    void amountsAreMadeWeekly(String amount, int times, int over, String weekly) {
        Period period = new Period("", times, over);
        assertThat(org.ourplan.law.charging.Exact.dropPartPenny(period.weekly(pounds(amount))))
                .isEqualTo(weekly);
        assertThat(List.of(
                        Period.WEEK,
                        Period.FORTNIGHT,
                        Period.FOUR_WEEKS,
                        Period.MONTH,
                        Period.QUARTER,
                        Period.YEAR,
                        Period.days(10)))
                .anyMatch(known -> known.times() == times && known.over() == over);
    }

    @Test
    void aPeriodIsToldInWordsAndMakesSomethingWeekly() {
        assertThat(Period.days(1).words()).isEqualTo("for 1 day");
        assertThat(Period.days(10).words()).isEqualTo("for 10 days");
        assertThat(new Period("each week", 1, 1).weekly(pounds("9.00"))).isEqualTo("9.00");
        assertThatThrownBy(() -> new Period("never", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period("never", 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRatesThatArePaidForTheMostHelp() {
        assertThat(BenefitRate.values())
                .filteredOn(BenefitRate::isTop)
                .containsExactly(BenefitRate.HIGHER, BenefitRate.HIGHEST, BenefitRate.ENHANCED);
    }
}
