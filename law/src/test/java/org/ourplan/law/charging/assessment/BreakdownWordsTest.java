package org.ourplan.law.charging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.charging.Money.APRIL_2025;
import static org.ourplan.law.charging.Money.HOME;
import static org.ourplan.law.charging.Money.at;
import static org.ourplan.law.charging.Money.charge;
import static org.ourplan.law.charging.Money.couple;
import static org.ourplan.law.charging.Money.income;
import static org.ourplan.law.charging.Money.person;
import static org.ourplan.law.charging.Money.pounds;
import static org.ourplan.law.charging.Money.savings;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.breakdown.Step;
import org.ourplan.law.charging.capital.CapitalDisregard;
import org.ourplan.law.charging.capital.CapitalItem;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.free.FreeReason;
import org.ourplan.law.charging.income.BenefitRate;
import org.ourplan.law.charging.income.IncomeItem;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.law.charging.income.PassedToSpouse;
import org.ourplan.law.charging.income.Period;
import org.ourplan.law.charging.income.SavingsCredit;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/**
 * Whole breakdowns word for word, as charging/breakdowns.txt has them. After a change of words run it once with
 * OURPLAN_WRITE_BREAKDOWNS=yes and read the difference aloud.
 */
class BreakdownWordsTest {

    private static final Path FILE = Path.of("src/test/resources/charging/breakdowns.txt");
    private static final BigDecimal NONE = BigDecimal.ZERO;

    private static LocalPolicy policy(Map<Switch, String> numbers) {
        LocalPolicy policy = LocalPolicy.plain();
        for (var entry : numbers.entrySet()) {
            policy = policy.with(
                    Chosen.number(entry.getKey(), pounds(entry.getValue()), APRIL_2025, "Cabinet 3 March 2025"));
        }
        return policy;
    }

    private static WeeklyCharge coupleAtHome() {
        IncomeItem pip = income(IncomeKind.PIP_DAILY_LIVING, "110.40").at(BenefitRate.ENHANCED);
        IncomeItem pension = income(IncomeKind.OCCUPATIONAL_PENSION, "520.00")
                .every(Period.MONTH)
                .after(pounds("52.00"), NONE)
                .called("Railway pension");
        HomeCost rent = HomeCost.weekly(HomeCost.Kind.RENT, pounds("80.00"));
        HomeCost board = new HomeCost(
                HomeCost.Kind.BOARD, "", pounds("5.00"), Period.WEEK, BigDecimal.ONE, NONE, Answer.YES, "A tenancy.");
        return charge(
                at(APRIL_2025, HOME)
                        .person(person(
                                40, new Household.Couple(Answer.NO, Answer.YES, Answer.NO), 1, Premiums.BY_BENEFITS))
                        .income(
                                pip,
                                pension,
                                income(IncomeKind.EARNINGS, "90.00"),
                                income(IncomeKind.BANK_INTEREST, "1.00"),
                                income(IncomeKind.TAX_REFUND, "40.00"),
                                income(IncomeKind.RENT_RECEIVED, "50.00").after(NONE, pounds("20.00")),
                                income(IncomeKind.LODGER, "30.00"),
                                income(IncomeKind.SUBTENANT, "30.00"),
                                income(IncomeKind.WAR_WIDOWS_PENSION, "60.00"),
                                income(IncomeKind.NOTIONAL_INCOME, "7.00").decided("A pension was not drawn."),
                                income(IncomeKind.OTHER, "9.00").paid(null, LocalDate.of(2025, 4, 6)))
                        .capital(
                                savings("30000.00").shared(pounds("0.5")).called("Joint account"),
                                CapitalItem.whole(CapitalKind.LAND, pounds("5000.00"))
                                        .selling(Answer.YES, pounds("1000.00")),
                                CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("200000.00")),
                                savings("900.00").leftOut(CapitalDisregard.W52_BENEFIT_ARREARS, APRIL_2025, null))
                        .homeCosts(List.of(rent, board, HomeCost.weekly(HomeCost.Kind.OTHER, pounds("1.27"))))
                        .disabilityCosts(List.of(new DisabilityCost(
                                "Taxis", pounds("20.00"), Period.WEEK, pounds("8.00"), "Part of them.", "the bus")))
                        .cost(new CostOfCare(
                                null,
                                null,
                                null,
                                NONE,
                                NONE,
                                List.of(
                                        new ServiceLine("Home care", pounds("95.00"), null),
                                        new ServiceLine("Grab rails", pounds("5.00"), FreeReason.EQUIPMENT)),
                                null))
                        .nightCareFunded(Answer.NO),
                policy(Map.of(
                        Switch.PIP_ENHANCED_DISREGARD,
                        "1",
                        Switch.MIG_UPLIFT,
                        "5.00",
                        Switch.DRE_FLAT_RATE,
                        "10.00",
                        Switch.OTHER_HOME_COSTS,
                        "1",
                        Switch.PERCENT_OF_DISPOSABLE,
                        "90",
                        Switch.MAXIMUM_WEEKLY_CHARGE,
                        "20.00",
                        Switch.MINIMUM_CHARGE_BELOW_WHICH_FREE,
                        "25.00")));
    }

    private static WeeklyCharge inACareHome() {
        IncomeItem passed = income(IncomeKind.OCCUPATIONAL_PENSION, "180.00")
                .passedOn(new PassedToSpouse(pounds("90.00"), Answer.YES, Answer.YES));
        Stay stay = new Stay.Permanent(
                LocalDate.of(2025, 3, 3), new Stay.Allowance(null, pounds("10.00"), "Keeping up the home."));
        return charge(at(APRIL_2025, stay)
                .income(income(IncomeKind.STATE_PENSION, "200.00"), passed)
                .savingsCredit(new SavingsCredit(pounds("230.00"), null, null, pounds("4.00"), false, Answer.YES))
                .capital(
                        savings("16000.00"),
                        CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("200000.00")),
                        CapitalItem.whole(CapitalKind.LAND, pounds("90000.00")).worthToThem(pounds("100.00")))
                .cost(new CostOfCare(
                        pounds("1400.00"),
                        null,
                        pounds("900.00"),
                        pounds("254.06"),
                        pounds("150.00"),
                        List.of(),
                        null)));
    }

    private static Map<String, WeeklyCharge> charges() {
        Map<String, WeeklyCharge> all = new LinkedHashMap<>();
        all.put("One of a couple at home", coupleAtHome());
        all.put("In a care home", inACareHome());
        all.put(
                "Only the home is too much",
                charge(at(APRIL_2025, new Stay.Permanent(null, Stay.Allowance.USUAL))
                        .capital(CapitalItem.whole(CapitalKind.MAIN_HOME, pounds("200000.00")))));
        all.put(
                "Above the limit at home",
                charge(
                        at(APRIL_2025, HOME).capital(savings("30000.01")),
                        policy(Map.of(Switch.UCL_COMMUNITY, "30000.00"))));
        all.put(
                "For a while",
                charge(at(APRIL_2025, new Stay.Temporary(28, Answer.YES, Stay.Allowance.USUAL))
                        .income(
                                income(IncomeKind.STATE_PENSION, "230.65"),
                                income(IncomeKind.ATTENDANCE_ALLOWANCE, "73.90"))
                        .cost(CostOfCare.weekly(pounds("150.00")))));
        all.put(
                "Mixed-age couple with a guarantee of the council's own",
                charge(
                        at(APRIL_2025, HOME)
                                .person(person(80, couple(false), 0, Premiums.of(Answer.NO, Answer.NO, Answer.YES))),
                        policy(Map.of(Switch.MIG_LOCAL, "250.00"))));
        all.put(
                "Partner of pension age, guarantee given",
                charge(at(APRIL_2025, HOME)
                        .person(person(40, couple(true), 0, Premiums.BY_BENEFITS))
                        .guaranteeGiven(pounds("179.90"))
                        .income(
                                income(IncomeKind.ESA, "100.00").every(Period.MONTH),
                                income(IncomeKind.ESA, "200.00"))));
        all.put(
                "Highest charge",
                charge(
                        at(APRIL_2025, HOME).income(income(IncomeKind.STATE_PENSION, "300.00")),
                        policy(Map.of(Switch.MAXIMUM_WEEKLY_CHARGE, "20.00", Switch.PERCENT_OF_DISPOSABLE, "90"))));
        all.put(
                "Too small",
                charge(
                        at(APRIL_2025, HOME).income(income(IncomeKind.STATE_PENSION, "233.60")),
                        policy(Map.of(Switch.MINIMUM_CHARGE_BELOW_WHICH_FREE, "1.25"))));
        all.put("Refused", charge(at(APRIL_2025, HOME).route(new Route.Refused("Two visits."))));
        all.put(
                "Light touch",
                charge(at(APRIL_2025, HOME).route(new Route.LightTouch(false, Answer.YES, "Pension Credit.", null))));
        all.put("Assessed before", charge(at(APRIL_2025, HOME).route(new Route.AlreadyAssessed(pounds("20.00")))));
        all.put("A carer", charge(at(APRIL_2025, HOME).carer()));
        return all;
    }

    private static String written(Step step) {
        DatedFigure figure = step.figure();
        Chosen choice = step.policy();
        return step.section().heading() + " | " + step.label() + " | "
                + (step.amount() == null ? "" : step.amount().toPlainString()) + " | " + step.effect() + " | "
                + step.reason() + " | " + step.provision()
                + (step.code().isEmpty() ? "" : " | " + step.code())
                + (figure == null
                        ? ""
                        : " | " + figure.figure().words() + " from " + figure.from() + ", "
                                + figure.confidence().words())
                + (choice == null ? "" : " | " + choice.sentence());
    }

    @Test
    void areAsTheyWereRead() throws IOException {
        String actual = charges().entrySet().stream()
                .map(entry -> "# " + entry.getKey() + "\n"
                        + entry.getValue().breakdown().steps().stream()
                                .map(BreakdownWordsTest::written)
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .collect(Collectors.joining("\n"));
        if ("yes".equals(System.getenv("OURPLAN_WRITE_BREAKDOWNS"))) {
            Files.writeString(FILE, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE));
    }
}
