package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2025;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.TEMPORARY;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.couple;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.person;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.yes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Money;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.breakdown.Section;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.free.FreeReason;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** What is just allowed and what is just too much; and that a step stands in the record only where it did something. */
class EdgesTest {

    private static final IncomeItem PENSION = income(IncomeKind.STATE_PENSION, "300.00");
    private static final CapitalItem HOUSE = CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("20000.00"));

    private static FactsBuilder with(IncomeItem... items) {
        return at(APRIL_2026, HOME).income(items);
    }

    private static List<String> fields(FactsBuilder facts) {
        return FactsChecksTest.problems(facts).stream().map(Problem::field).toList();
    }

    private static List<String> labels(Section section, FactsBuilder facts, LocalPolicy policy) {
        return charge(facts, policy).breakdown().in(section).stream()
                .map(Step::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "100000.00, 7, 7, 0",
        "100000.01, 7, 7, 1",
        "100000.00, 7, 1, 0",
        "100000.01, 7, 1, 1",
        "5200000.00, 1, 52, 0",
        "5200000.52, 1, 52, 1"
    })
    void aHundredThousandAtOnceOrAWeekIsTheMost(String amount, int times, int over, int problems) {
        IncomeItem item = income(IncomeKind.OTHER, amount).every(new Period("so often", times, over));
        assertThat(fields(with(item))).hasSize(problems).allMatch("income[1].amount"::equals);
    }

    @ParameterizedTest
    @CsvSource({"100000.00, 0", "100000.01, 1"})
    void aCostOfAHundredThousandAWeekIsTheMost(String cost, int problems) {
        FactsBuilder facts = with(PENSION).cost(CostOfCare.weekly(pounds(cost)));
        assertThat(FactsChecksTest.problems(facts))
                .hasSize(problems)
                .allMatch(problem -> problem.equals(
                        new Problem("cost_weekly", "Check the amount. £100,000.01 is more than we can work with.")));
    }

    @ParameterizedTest
    @CsvSource({"1000000000.00, 0", "1000000000.01, 1"})
    void capitalOfAThousandMillionIsTheMost(String value, int problems) {
        assertThat(fields(at(APRIL_2026, PERMANENT).capital(savings(value)))).hasSize(problems);
    }

    @Test
    void taxOrWhatIsPassedOnMayBeTheWholeOfAPensionAndNotAPennyMore() {
        assertThat(fields(with(PENSION.after(pounds("300.00"), BigDecimal.ZERO))))
                .isEmpty();
        assertThat(fields(with(PENSION.passedOn(new PassedToSpouse(pounds("300.00"), Answer.YES, Answer.YES)))))
                .isEmpty();
        assertThat(fields(with(PENSION.passedOn(new PassedToSpouse(pounds("-0.01"), Answer.YES, Answer.YES)))))
                .containsExactly("income[1].paid_to_spouse");
        assertThat(fields(with(income(IncomeKind.ESA, "-0.01")))).containsExactly("income[1].amount");
    }

    @Test
    void everyAmountOfACostIsLookedAtAndTwoBenefitsAreNamedWhereTheLaterStands() {
        HomeCost helped = new HomeCost(
                HomeCost.Kind.RENT, "", pounds("9.00"), Period.WEEK, BigDecimal.ONE, pounds("-1.00"), Answer.YES, "");
        DisabilityCost gym = new DisabilityCost("Gym", pounds("9.00"), Period.WEEK, pounds("-1.00"), "Not needed.", "");
        assertThat(fields(with(PENSION).homeCosts(List.of(helped)).disabilityCosts(List.of(gym))))
                .containsExactly("housing_costs[1].help", "dre[1].allowed");
        BigDecimal less = pounds("-1.00");
        assertThat(fields(at(APRIL_2025, PERMANENT)
                        .savingsCredit(new SavingsCredit(less, less, less, less, false, Answer.YES))))
                .hasSize(4)
                .allMatch(field -> field.startsWith("savings_credit."));
        assertThat(fields(with(
                        income(IncomeKind.PIP_DAILY_LIVING, "73.90"),
                        income(IncomeKind.ATTENDANCE_ALLOWANCE, "73.90"),
                        PENSION)))
                .containsExactly("income[2].code");
    }

    @Test
    void aShareMayBeTheWholeAndADayMayBeFirstAndLast() {
        assertThat(fields(with(PENSION.paid(APRIL_2026, APRIL_2026)))).isEmpty();
        assertThat(fields(at(APRIL_2026, PERMANENT)
                        .capital(HOUSE.leftOut(CapitalDisregard.TWELVE_WEEK, APRIL_2026, APRIL_2026)
                                .shared(BigDecimal.ONE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "20, 0", "21, 1", "-1, 1"})
    void twentyChildrenAreTheMost(int children, int problems) {
        Person who = new Person(null, 80, Answer.YES, new Household.Single(), children, Premiums.BY_BENEFITS);
        assertThat(fields(at(APRIL_2025, HOME).person(who))).hasSize(problems).allMatch("person.children"::equals);
    }

    @ParameterizedTest
    @CsvSource({"125, ''", "126, person.age", "0, ''", "-1, person.age"})
    void anAgeIsFromNothingTo125WhereNoGuaranteeIsAsked(int age, String field) {
        Person who = new Person(null, age, Answer.YES, new Household.Single(), 0, Premiums.BY_BENEFITS);
        assertThat(String.join("", fields(at(APRIL_2026, PERMANENT).person(who))))
                .isEqualTo(field);
    }

    @Test
    void somebodyIsBornOnTheDayOfTheAssessmentAtTheLatest() {
        Person born = new Person(APRIL_2026, null, Answer.YES, new Household.Single(), 0, Premiums.BY_BENEFITS);
        assertThat(fields(at(APRIL_2026, PERMANENT).person(born))).isEmpty();
    }

    @Test
    void onlyTheHomeIsLeftOutAsTheHomeAndOnlyWhereThePersonStillHasIt() {
        CapitalItem home = HOUSE.leftOut(CapitalDisregard.HOME_NOT_CARE_HOME, null, null);
        CapitalItem away = HOUSE.leftOut(CapitalDisregard.TEMPORARY_RESIDENT, null, null);
        CapitalItem money = savings("9.00").leftOut(CapitalDisregard.HOME_NOT_CARE_HOME, null, null);
        CapitalItem moneyAway = savings("9.00").leftOut(CapitalDisregard.TEMPORARY_RESIDENT, null, null);
        assertThat(fields(at(APRIL_2026, HOME).capital(home, away))).isEmpty();
        assertThat(fields(at(APRIL_2026, TEMPORARY).capital(away))).isEmpty();
        assertThat(fields(at(APRIL_2026, TEMPORARY).capital(home))).containsExactly("capital[1].disregarded");
        assertThat(fields(at(APRIL_2026, HOME).capital(money, moneyAway)))
                .containsExactly("capital[1].disregarded", "capital[2].disregarded");
        assertThat(FactsChecksTest.problems(at(APRIL_2026, HOME).capital(money.called("My tin"), money)))
                .extracting(Problem::words)
                .containsExactly(
                        "This reason for leaving My tin out does not fit: your home while you live in it.",
                        "This reason for leaving savings out does not fit: your home while you live in it.");
    }

    @Test
    void aProblemAfterAListStandsAtItsOwnField() {
        CapitalItem insured = savings("9.00").leftOut(CapitalDisregard.LIFE_INSURANCE, null, null);
        assertThat(fields(with(PENSION).capital(insured).cost(CostOfCare.weekly(pounds("-1.00")))))
                .containsExactly("cost_weekly");
    }

    @Test
    @Tag("CHG-4")
    void aLimitThatIsJustReachedIsNotInTheRecord() {
        String cost = "What may be charged for";
        FactsBuilder facts = with(PENSION);
        assertThat(labels(Section.RESULT, facts.cost(CostOfCare.weekly(pounds("58.55"))), LocalPolicy.plain()))
                .doesNotContain(cost);
        assertThat(labels(Section.RESULT, facts.cost(CostOfCare.weekly(pounds("58.54"))), LocalPolicy.plain()))
                .contains(cost);
        LocalPolicy most = choose(Switch.MAXIMUM_WEEKLY_CHARGE, "58.55");
        assertThat(labels(Section.RESULT, facts.cost(CostOfCare.weekly(null)), most))
                .doesNotContain("The council's highest charge");
    }

    @Test
    void atTheLowerLimitTheRecordSaysThatNothingIsAdded() {
        assertThat(charge(with(PENSION).capital(savings("14250.00")))
                        .breakdown()
                        .in(Section.CAPITAL))
                .extracting(Step::reason)
                .contains("You have no more than the lower limit, so nothing is added.");
        assertThat(charge(with(PENSION).capital(savings("14250.01")))
                        .breakdown()
                        .in(Section.CAPITAL))
                .extracting(Step::reason)
                .contains("For each £250.00 above the lower limit, or part of it, we add £1.00 a week.");
    }

    @Test
    void nothingThatAddsNothingIsInTheRecord() {
        assertThat(labels(Section.KEPT, with(PENSION), choose(Switch.MIG_LOCAL, "241.45")))
                .containsExactly(
                        "Minimum income guarantee, single, pension credit age", "Your minimum income guarantee");
        assertThat(labels(Section.KEPT, with(PENSION), choose(Switch.MIG_UPLIFT, "0.00")))
                .doesNotContain("Added by the council");
        IncomeItem benefit = income(IncomeKind.ATTENDANCE_ALLOWANCE, "76.70");
        FactsBuilder twelve = with(PENSION, benefit)
                .disabilityCosts(List.of(DisabilityCost.allowed("Laundry", pounds("12.00"), "Needed.")));
        assertThat(labels(Section.DISABILITY_COSTS, twelve, choose(Switch.DRE_FLAT_RATE, "12.00")))
                .containsExactly("Laundry");
        FactsBuilder none = at(APRIL_2025, PERMANENT)
                .income(PENSION)
                .savingsCredit(new SavingsCredit(pounds("230.00"), null, null, pounds("0.00"), false, Answer.YES));
        assertThat(labels(Section.INCOME, none, LocalPolicy.plain())).doesNotContain(IncomeKind.SAVINGS_CREDIT.words());
    }

    @Test
    void theChoiceForMixedAgeCouplesStandsAtThePremiumItBringsAndNowhereElse() {
        LocalPolicy on = yes(Switch.MIXED_AGE_COUPLE_DISABILITY_PREMIUM);
        Person younger = person(40, couple(true), 0, Premiums.of(Answer.YES, Answer.NO, Answer.NO));
        Stream<Step> chosen = charge(at(APRIL_2025, HOME).person(younger), on).breakdown().in(Section.KEPT).stream()
                .filter(step -> step.policy() != null);
        assertThat(chosen).extracting(Step::label).containsExactly("Disability premium, member of a couple");
    }

    @Test
    void theFirstAndTheLastDayOfAnIncomeAreDaysOnWhichItIsPaid() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        IncomeItem item = PENSION.paid(first, first.plusDays(1));
        assertThat(Stream.iterate(first.minusDays(1), day -> day.plusDays(1))
                        .limit(4)
                        .map(item::paidOn))
                .containsExactly(false, true, true, false);
    }

    @Test
    void aPartOfTheCostMayBeAllOfItWhetherOrNotServicesAreListed() {
        assertThat(fields(with(PENSION).cost(cost("9.00", null)))).isEmpty();
        assertThat(fields(with(PENSION).cost(cost("9.01", null)))).containsExactly("chargeable_cost_weekly");
        assertThat(cost("9.00", FreeReason.CJD).most()).isEqualByComparingTo("0");
        assertThat(cost("8.00", null).most()).isEqualTo("8.00");
    }

    private static CostOfCare cost(String chargeable, FreeReason free) {
        return new CostOfCare(
                pounds("9.00"),
                pounds(chargeable),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(new ServiceLine("Home care", pounds("9.00"), null)),
                free);
    }

    @Test
    @Tag("CHG-2")
    void theChoiceNotToChargeCarersIsInACarersRecordOnly() {
        LocalPolicy no = LocalPolicy.plain().with(Chosen.yesNo(Switch.CHARGE_CARERS, false, APRIL_2025, "Cabinet"));
        assertThat(charge(with(PENSION).carer(), no).breakdown().policies()).hasSize(1);
        assertThat(charge(with(PENSION).cost(cost("9.00", FreeReason.CJD)), no)
                        .breakdown()
                        .policies())
                .isEmpty();
    }

    @Test
    void aStayMayBeAnsweredLater() {
        assertThat(charge(with(PENSION).stay(PERMANENT)).contribution()).isEqualTo("268.20");
    }

    @Test
    @Tag("CHG-3")
    @Tag("S117-4")
    void whatIsFreeAsksNothingOfThePerson() {
        FactsBuilder unknown = with(PENSION).person(Person.UNKNOWN);
        assertThat(charge(unknown.cost(cost("9.00", FreeReason.AFTER_CARE))).outcome())
                .isEqualTo(Outcome.FREE);
        FactsBuilder carer = with(PENSION).person(Person.UNKNOWN).carer();
        assertThat(charge(carer).outcome()).isEqualTo(Outcome.FREE);
        assertThat(Money.assess(carer, yes(Switch.CHARGE_CARERS))).isInstanceOf(Assessed.NotAssessed.class);
    }
}
