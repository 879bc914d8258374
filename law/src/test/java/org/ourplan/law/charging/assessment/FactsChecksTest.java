package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2026;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.PERMANENT;
import static org.ourplan.law.charging.Money.assess;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.choose;
import static org.ourplan.law.charging.Money.couple;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;
import static org.ourplan.law.charging.Money.single;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.policy.Switch;

/** What cannot be so is said in words, at its field; nothing is worked out from it. */
class FactsChecksTest {

    private static final IncomeItem PENSION = income(IncomeKind.STATE_PENSION, "300.00");
    private static final CapitalItem HOUSE = CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("250000.00"));

    private static FactsBuilder home() {
        return at(APRIL_2026, HOME).income(PENSION);
    }

    private static FactsBuilder with(IncomeItem... items) {
        return at(APRIL_2026, HOME).income(items);
    }

    private static FactsBuilder owning(CapitalItem... items) {
        return at(APRIL_2026, PERMANENT).income(PENSION).capital(items);
    }

    private static Person born(LocalDate day) {
        return new Person(day, null, Answer.YES, new Household.Single(), 0, Premiums.BY_BENEFITS);
    }

    static List<Problem> problems(FactsBuilder facts) {
        return assess(facts) instanceof Assessed.NotAssessed(List<Problem> problems) ? problems : List.of();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(with(income(IncomeKind.ESA, "-3.00")), "income[1].amount"),
                Arguments.of(with(PENSION, income(IncomeKind.ESA, "3.001")), "income[2].amount"),
                Arguments.of(with(income(IncomeKind.ESA, "1000000.00")), "income[1].amount"),
                Arguments.of(with(PENSION.after(pounds("300.01"), BigDecimal.ZERO)), "income[1].tax"),
                Arguments.of(with(PENSION.after(pounds("-1.00"), BigDecimal.ZERO)), "income[1].tax"),
                Arguments.of(with(PENSION.after(BigDecimal.ZERO, pounds("-1.00"))), "income[1].costs"),
                Arguments.of(with(PENSION.shared(pounds("1.01"))), "income[1].share"),
                Arguments.of(with(PENSION.shared(BigDecimal.ZERO)), "income[1].share"),
                Arguments.of(with(PENSION.paid(APRIL_2026, APRIL_2026.minusDays(1))), "income[1].until"),
                Arguments.of(with(income(IncomeKind.NOTIONAL_INCOME, "9.00")), "income[1].decision"),
                Arguments.of(
                        with(PENSION.passedOn(new PassedToSpouse(pounds("300.01"), Answer.YES, Answer.YES))),
                        "income[1].paid_to_spouse"),
                Arguments.of(
                        with(
                                PENSION,
                                income(IncomeKind.PIP_DAILY_LIVING, "73.90"),
                                income(IncomeKind.ATTENDANCE_ALLOWANCE, "73.90")),
                        "income[3].code"),
                Arguments.of(owning(savings("-1.00")), "capital[1].value"),
                Arguments.of(owning(savings("1.00"), savings("1.00").shared(pounds("2"))), "capital[2].share"),
                Arguments.of(owning(HOUSE.selling(Answer.YES, pounds("-1.00"))), "capital[1].secured_debt"),
                Arguments.of(owning(HOUSE.worthToThem(pounds("-1.00"))), "capital[1].interest_value"),
                Arguments.of(owning(CapitalItem.whole(CapitalKind.NOTIONAL, pounds("9.00"))), "capital[1].decision"),
                Arguments.of(
                        owning(savings("9.00").leftOut(CapitalDisregard.GRENFELL, null, null)), "capital[1].decision"),
                Arguments.of(
                        owning(savings("9.00").leftOut(CapitalDisregard.TWELVE_WEEK, null, null)),
                        "capital[1].disregarded"),
                Arguments.of(
                        owning(HOUSE.leftOut(CapitalDisregard.HOME_NOT_CARE_HOME, null, null)),
                        "capital[1].disregarded"),
                Arguments.of(
                        owning(HOUSE.leftOut(CapitalDisregard.TEMPORARY_RESIDENT, null, null)),
                        "capital[1].disregarded"),
                Arguments.of(
                        owning(HOUSE.leftOut(CapitalDisregard.TWELVE_WEEK, APRIL_2026, APRIL_2026.minusDays(1))),
                        "capital[1].until"),
                Arguments.of(
                        home().homeCosts(List.of(HomeCost.weekly(HomeCost.Kind.RENT, pounds("-1.00")))),
                        "housing_costs[1].amount"),
                Arguments.of(
                        home().disabilityCosts(List.of(DisabilityCost.allowed("Gym", pounds("9.00"), " "))),
                        "dre[1].reason"),
                Arguments.of(
                        home().disabilityCosts(List.of(
                                new DisabilityCost("Gym", pounds("9.00"), Period.WEEK, pounds("9.01"), "Needed.", ""))),
                        "dre[1].allowed"),
                Arguments.of(home().cost(CostOfCare.weekly(pounds("-1.00"))), "cost_weekly"),
                Arguments.of(
                        home().cost(new CostOfCare(
                                pounds("9.00"),
                                pounds("9.01"),
                                null,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                List.of(),
                                null)),
                        "chargeable_cost_weekly"),
                Arguments.of(home().guaranteeGiven(pounds("-1.00")), "mig_weekly"),
                Arguments.of(home().guaranteeAdded(pounds("-0.01")), "couple_added_weekly"),
                Arguments.of(home().cost(cost("-1.00", "9.00", "0.00", "0.00")), "chargeable_cost_weekly"),
                Arguments.of(home().cost(cost("9.00", "-1.00", "0.00", "0.00")), "personal_budget_weekly"),
                Arguments.of(home().cost(cost("9.00", "9.00", "-1.00", "0.00")), "nhs_funded_nursing_care_weekly"),
                Arguments.of(home().cost(cost("9.00", "9.00", "0.00", "-1.00")), "top_up_weekly"),
                Arguments.of(
                        home().cost(new CostOfCare(
                                null,
                                null,
                                null,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                List.of(
                                        new ServiceLine("Home care", pounds("9.00"), null),
                                        new ServiceLine("Day centre", pounds("-1.00"), null)),
                                null)),
                        "services[2].cost_weekly"),
                Arguments.of(
                        home().homeCosts(List.of(new HomeCost(
                                HomeCost.Kind.RENT,
                                "",
                                pounds("9.00"),
                                Period.WEEK,
                                pounds("1.5"),
                                pounds("-1.00"),
                                Answer.YES,
                                ""))),
                        "housing_costs[1].share"),
                Arguments.of(
                        home().disabilityCosts(List.of(DisabilityCost.allowed("Gym", pounds("-1.00"), "Needed."))),
                        "dre[1].amount"),
                Arguments.of(
                        home().person(new Person(
                                null, null, Answer.NO, new Household.Single(), 0, Premiums.BY_BENEFITS)),
                        "person.age"),
                Arguments.of(
                        home().route(new Route.LightTouch(false, Answer.YES, "", pounds("-1.00"))),
                        "light_touch_charge_weekly"),
                Arguments.of(
                        at(APRIL_2026, new Stay.Temporary(9, Answer.YES, allowance("-1.00", "0.00"))),
                        "personal_expenses_allowance"),
                Arguments.of(at(APRIL_2026, new Stay.Permanent(null, allowance("9.00", "-1.00"))), "pea_variation"),
                Arguments.of(
                        home().savingsCredit(
                                        new SavingsCredit(null, null, null, pounds("-1.00"), false, Answer.UNANSWERED)),
                        "savings_credit.received"),
                Arguments.of(home().person(born(APRIL_2026.plusDays(1))), "person.date_of_birth"),
                Arguments.of(home().person(born(APRIL_2026.minusYears(18).plusDays(1))), "person.age"),
                Arguments.of(home().person(born(APRIL_2026.minusYears(126))), "person.age"),
                Arguments.of(home().person(Person.UNKNOWN), "person.pension_credit_age"),
                Arguments.of(
                        home().person(new Person(
                                null, 40, Answer.NO, new Household.Single(), -1, Premiums.BY_BENEFITS)),
                        "person.children"),
                Arguments.of(home().route(new Route.AlreadyAssessed(pounds("-1.00"))), "maximum_contribution_weekly"),
                Arguments.of(at(APRIL_2026, new Stay.Temporary(0, Answer.YES, Stay.Allowance.USUAL)), "planned_weeks"));
    }

    private static CostOfCare cost(String chargeable, String budget, String nursing, String topUp) {
        return new CostOfCare(
                pounds("99.00"), pounds(chargeable), pounds(budget), pounds(nursing), pounds(topUp), List.of(), null);
    }

    private static Stay.Allowance allowance(String given, String increase) {
        return new Stay.Allowance(pounds(given), pounds(increase), "Their dog.");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isSaidAtItsField(FactsBuilder facts, String field) {
        assertThat(problems(facts)).extracting(Problem::field).contains(field);
        assertThat(problems(facts)).extracting(Problem::words).allMatch(words -> words.endsWith("."));
    }

    @Test
    void aFigureOfNothingIsAnAnswerLikeAnyOther() {
        assertThat(assess(with(income(IncomeKind.ESA, "0.00")).capital(savings("0.00"))))
                .isInstanceOf(WeeklyCharge.class);
        assertThat(assess(home().person(born(APRIL_2026.minusYears(18))))).isInstanceOf(WeeklyCharge.class);
    }

    @Test
    void aLargeYearlyAmountIsNotTakenForAWeeklyOne() {
        IncomeItem rent = income(IncomeKind.RENT_RECEIVED, "150000.00").every(Period.YEAR);
        assertThat(assess(with(rent))).isInstanceOf(WeeklyCharge.class);
    }

    @Test
    void anAgeIsNotAskedWhereTheGuaranteeDoesNotTurnOnIt() {
        for (Household household : List.of(couple(false), new Household.Single())) {
            Person who = new Person(
                    null,
                    null,
                    Answer.NO,
                    household,
                    household instanceof Household.Single ? 1 : 0,
                    Premiums.BY_BENEFITS);
            assertThat(problems(home().person(who))).isEmpty();
        }
        assertThat(problems(home().person(
                                new Person(null, null, Answer.YES, new Household.Single(), 0, Premiums.BY_BENEFITS))))
                .isEmpty();
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        assertThat(problems(with(income(IncomeKind.ESA, "-3.00"), PENSION.shared(pounds("2")))
                        .person(single(17))
                        .cost(CostOfCare.weekly(pounds("-1.00")))))
                .extracting(Problem::field)
                .containsExactly("person.age", "income[1].amount", "income[2].share", "cost_weekly");
    }

    @Test
    void whatTheLawDoesNotLeaveToACouncilIsRefused() {
        FactsBuilder facts = home();
        for (var choice : List.of(
                choose(Switch.UCL_COMMUNITY, "23249.99"),
                choose(Switch.PERCENT_OF_DISPOSABLE, "100.01"),
                choose(Switch.MIG_UPLIFT, "-0.01"),
                choose(Switch.SHORT_TERM_LIMIT_NIGHTS, "57"))) {
            assertThat(assess(facts, choice)).isInstanceOf(Assessed.NotAssessed.class);
        }
        assertThat(assess(facts, choose(Switch.UCL_COMMUNITY, "23250.00"))).isInstanceOf(WeeklyCharge.class);
        assertThat(assess(facts, choose(Switch.SHORT_TERM_LIMIT_NIGHTS, "56"))).isInstanceOf(WeeklyCharge.class);
    }
}
