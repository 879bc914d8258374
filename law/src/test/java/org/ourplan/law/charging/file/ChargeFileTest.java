package org.ourplan.law.charging.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.charging.Money;
import org.yaml.snakeyaml.Yaml;

/** What a file may say, and what is said of one that cannot be read. */
class ChargeFileTest {

    private static final String START = "{id: X, as_of: \"2026-04-06\", setting: care_home_permanent, inputs: ";

    private static ChargeReading read(@Nullable String yaml) {
        return ChargeFile.read(yaml == null ? null : new Yaml().load(yaml), Money.PUBLISHED);
    }

    private static ChargeCase one(String yaml) {
        return ((ChargeReading.Cases) read("[" + yaml + "]")).cases().getFirst();
    }

    private static Map<String, @Nullable Object> actual(String yaml) {
        return one(yaml).actual();
    }

    private static String line(@Nullable String yaml) {
        return read(yaml) instanceof ChargeReading.NotACaseFile(String line) ? line : "";
    }

    @Test
    void amountsMayHavePoundSignsCommasOrNoQuotes() {
        for (String amount : List.of("\"£1,230.00\"", "1230", "1230.0", "\" 1230.00 \"")) {
            assertThat(actual(START + "{income: [{code: STATE_PENSION, amount: " + amount + "}], cost_weekly: 2000}}"))
                    .containsEntry("contribution_weekly", "1198.20");
        }
    }

    @Test
    void aCaseThatExpectsNothingGetsEveryField() {
        assertThat(actual(START + "{capital: [], cost_weekly: \"9.00\"}}"))
                .containsEntry("outcome", "CONTRIBUTION")
                .containsEntry("contribution_weekly", "0.00")
                .containsEntry("tariff_income", "0")
                .containsEntry("council_net_weekly", "9.00");
    }

    @Test
    void aCaseGetsOnlyTheFieldsItExpectsAndTheAnswerByLawStands() {
        ChargeCase worked = one(START + "{income: [{code: OTHER, amount: \"41.80\"}]},"
                + " expected: {contribution_weekly: \"9.99\", tariff_income: \"0\"},"
                + " expected_by_law: {contribution_weekly: \"10.00\"}}");
        assertThat(worked.actual()).containsOnlyKeys("contribution_weekly", "tariff_income");
        assertThat(worked.expected()).containsEntry("contribution_weekly", "10.00");
        assertThat(worked.asExpected()).isTrue();
        assertThat(one(START + "{income: []}, expected: {contribution_weekly: \"1.00\"}}")
                        .asExpected())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "income: [{code: ESA, amount: \"-1.00\"}] | income[1].amount",
                "income: [{code: MAGIC, amount: \"1.00\"}] | income[1].code",
                "income: [{code: ESA, amount: \"1.00\", period: moon}] | income[1].period",
                "income: [{code: ESA, amount: \"1.00\", rate: huge}] | income[1].rate",
                "income: [{code: ATTENDANCE_ALLOWANCE, amount: 1},{code: PIP_DAILY_LIVING, amount: 1}] | income[2].code",
                "capital: [{code: GOLD, value: 1}] | capital[1].code",
                "capital: [{code: SAVINGS, value: \"-1.00\"}] | capital[1].value",
                "capital: [{code: SAVINGS, value: 1, share: \"1.5\"}] | capital[1].share",
                "capital: [{code: SAVINGS, value: 1, share: \"0.6\", other_shares: [\"0.5\"]}] | capital[1].share",
                "capital: [{code: SAVINGS, value: 1, disregarded: WHIM}] | capital[1].disregarded",
                "capital: [{code: WINDRUSH, value: 1}] | capital[1].decision",
                "person: {date_of_birth: \"2026-04-07\"} | person.date_of_birth",
                "person: {partners: 2} | person.partners",
                "dre_weekly: -1 | dre_weekly",
                "capital: \"-1.00\" | capital",
                "person: {household: crowd} | person.household",
                "income: [{code: ESA, amount: \"1000000.00\"}] | income[1].amount",
                "assessment_status: light_touch_above_limit, cost_weekly: 9 | consent",
                "capital: [{code: SAVINGS, value: 30000}] | cost_weekly",
                "top_up_weekly: 9, top_up_payer: resident | top_up_payer"
            })
    void whatCannotBeSoIsSaidAtItsField(String inputs, String field) {
        assertThat(actual(START + "{" + inputs + "}, expected: {contribution_weekly: \"0.00\"}}"))
                .containsEntry("outcome", "VALIDATION_ERROR")
                .containsEntry("field", field);
    }

    @Test
    void aMissingFigureIsNamedWithItsDay() {
        assertThat(actual("{id: X, as_of: \"2026-04-06\", setting: community, inputs: {person: {age: 40, household:"
                        + " couple}, income: []}, expected: {mig: \"90.00\"}}"))
                .containsEntry("outcome", "FIGURE_MISSING")
                .containsEntry("missing_figure", "minimum income guarantee, member of a couple")
                .containsEntry("missing_from", "2026-04-06");
    }

    @ParameterizedTest
    @CsvSource({
        "RENT_NET, 30.00", "RENT, 30.00", "MORTGAGE_REPAYMENTS, 30.00", "GROUND_RENT, 30.00", "COUNCIL_TAX_NET, 30.00",
        "SERVICE_CHARGES, 30.00", "SERVICE_CHARGE_INELIGIBLE, 0.00", "BOARD, 0.00", "OTHER, 0.00", "INSURANCE, 0.00"
    })
    void homeCostsHaveTheirCodes(String code, String expected) {
        assertThat(actual(
                        "{id: X, as_of: \"2026-04-06\", setting: community, inputs: {person: {age: 80}, housing_costs:"
                                + " [{code: " + code + ", amount: 30}]}}"))
                .containsEntry("housing_costs", expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AA_HIGHER, 100.00",
        "DLA_CARE_HIGHEST, 100.00",
        "UC, 100.00",
        "PRIVATE_PENSION, 100.00",
        "WAGES, 0.00",
        "ESA_SUPPORT_GROUP, 100.00",
        "PIP_DL, 100.00",
        "PIP_MOBILITY, 0.00"
    })
    void incomeMayBeWrittenByItsOtherNames(String code, String expected) {
        assertThat(actual(START + "{income: [{code: " + code + ", amount: 100}]}}"))
                .containsEntry("counted_income", expected);
    }

    @ParameterizedTest
    @CsvSource({
        "SAVINGS, 1000.00", "STOCKS, 1000.00", "PROPERTY, 900.00", "FORMER_HOME, 900.00", "NOTIONAL_CAPITAL, 1000.00",
        "TRUST, 1000.00", "BUSINESS, 1000.00", "OTHER, 1000.00", "LIFE_INSURANCE, 0.00", "PERSONAL_POSSESSIONS, 0.00"
    })
    void capitalMayBeWrittenByItsOtherNames(String code, String expected) {
        assertThat(actual(START + "{capital: [{code: " + code + ", value: 1000}]}}"))
                .containsEntry("assessable_capital", expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"share: 1/3 | 1000.00", "owners: 3 | 1000.00", "joint: true | 1500.00"})
    void aShareMayBeSaidInSeveralWays(String share, String expected) {
        assertThat(actual(START + "{capital: [{code: SAVINGS, value: 3000, " + share + "}]}}"))
                .containsEntry("assessable_capital", expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 18000.00, 15", "false, 7500.00, 0"})
    void whatWasGivenAwayCountsOnlyWhereThatWasDeprivation(boolean deprivation, String capital, String tariff) {
        assertThat(actual(START.replace("inputs", "kind: notional, inputs")
                        + "{given_away: 10500, actual_capital: 7500, deprivation: " + deprivation + "}}"))
                .containsEntry("assessable_capital", capital)
                .containsEntry("tariff_income", tariff);
    }

    @Test
    void nursingCareMayBeAnAmountOrTheDaysRate() {
        for (String nursing : List.of(
                "nhs_funded_nursing_care: true",
                "nhs_funded_nursing_care: standard",
                "fnc_weekly: \"267.68\"",
                "nhs_funded_nursing_care: \"267.68\"")) {
            assertThat(actual(START + "{capital: 50000, cost_weekly: 1100, " + nursing + "}}"))
                    .containsEntry("contribution_weekly", "832.32");
        }
        assertThat(actual(START + "{capital: 50000, cost_weekly: 1100, nhs_funded_nursing_care: higher}}"))
                .containsEntry("contribution_weekly", "731.76");
    }

    @Test
    void whatNothingIsWorkedOutFromIsSaid() {
        assertThat(one(START + "{income: [{code: OTHER, amount: 9, amuont: 8}], capitol: 7}, colour: red}")
                        .notUsed())
                .containsExactly("colour", "inputs.capitol", "inputs.income[1].amuont");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: X, kind: notional, inputs: {notional_capital: 6000, actual_capital: 12000, cost_weekly: 900,"
                        + " income_weekly: 230} | notional_after_10_weeks | 5850.00",
                "{id: X, kind: notional, inputs: {notional_capital: 100, actual_capital: 12000, cost_weekly: 900,"
                        + " income_weekly: 230} | notional_after_10_weeks | 100.00",
                "{id: X, kind: date_rule, inputs: {admitted: \"2026-05-04\", left: \"2026-06-08\", returned: \"2026-09-07\"}"
                        + " | disregard_until | 2026-10-25",
                "{id: X, kind: date_rule, inputs: {admitted: \"2026-04-06\", plan_amended: \"2026-06-01\"}"
                        + " | permanent_from | 2026-06-01",
                "{id: X, kind: dpa, inputs: {cost_weekly: 950, income_weekly: 260, disposable_income_allowance_kept: 0}"
                        + " | deferred_weekly | 690.00",
                "{id: X, kind: dpa, inputs: {cost_weekly: 950, income_weekly: 260, top_up_weekly: 100}"
                        + " | deferred_weekly | 934.00",
                "{id: X, kind: dpa, inputs: {other_capital: 20000, adequate_security: true} | must_offer | true",
                "{id: X, kind: dpa, inputs: {balance: 100, days: 7} | missing_figure | highest interest on a deferred payment,"
                        + " percent a year",
                "{id: X, kind: conversion, inputs: {amounts: [{amount: 70, days: 10}]} | weekly_truncated | [49.00]",
                "{id: X, kind: conversion, inputs: {weekly: \"62.75\", days: 3} | part_week | 26.89",
                "{id: X, kind: billing, inputs: {maximum_contribution_weekly: 10, delivered_cost_weekly: 9}"
                        + " | charge_weekly | 9.00",
                "{id: X, kind: free_service, inputs: {service: SECTION_117} | charge_allowed | false",
                "{id: X, kind: free_service, inputs: {service: HOME_CARE} | charge_allowed | true",
                "{id: X, kind: validation, inputs: {disposable_income_allowance_kept: \"144.01\"} | field |"
                        + " disposable_income_allowance_kept",
                "{id: X, kind: couple_affordability, inputs: {mig_used: 100, partner_income: 50, couple_guarantee: 200}"
                        + " | adjustment_weekly | 50.00"
            })
    void everyKindOfCaseHasItsFields(String start, String field, String expected) {
        String yaml = start.replace("inputs", "as_of: \"2026-04-06\", setting: care_home_permanent, inputs")
                + ", expected: {" + field + ": \"\"}}";
        assertThat(String.valueOf(actual(yaml).get(field))).isEqualTo(expected);
    }

    @Test
    void aProgrammeThatIsAllFreeHasNoFirstChargeableDay() {
        Map<String, @Nullable Object> free = actual(
                "{id: X, kind: free_service, as_of: \"2026-04-13\", setting: community,"
                        + " inputs: {service: INTERMEDIATE_CARE, started: 2026-04-13, planned_weeks: 4, cost_weekly: 9}}");
        assertThat(free).containsEntry("free_until", "2026-05-10").containsEntry("charge_total", "0.00");
        assertThat(free).containsEntry("chargeable_from", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{as_of: \"2026-04-06\", inputs: {}} | case number 1: “id” is missing",
                "{id: X, inputs: {}} | case X: “as_of” is missing",
                "{id: X, as_of: soon, inputs: {}} | case X: “as_of” must be a day such as \"2026-04-06\", found “soon”",
                "{id: X, as_of: \"2026-04-06\"} | case X: “inputs” must be fields with names, found “nothing”",
                "{id: X, as_of: \"2026-04-06\", inputs: {income: nine}} | case X: “inputs.income” must be a list, found “nine”",
                "{id: X, as_of: \"2026-04-06\", inputs: {income: [nine]}} | case X: “inputs.income” must be a list of fields"
                        + " with names, found “nine”",
                "{id: X, as_of: \"2026-04-06\", inputs: {income: [{code: ESA}]}} | case X: “inputs.income[1].amount” is missing",
                "{id: X, as_of: \"2026-04-06\", inputs: {cost_weekly: much}} | case X: “inputs.cost_weekly” must be a figure such"
                        + " as \"12.50\", found “much”",
                "{id: X, as_of: \"2026-04-06\", kind: date_rule, inputs: {turned_temporary: \"2026-05-04\"}} | case X:"
                        + " “inputs.admitted” is missing",
                "{id: X, as_of: \"2026-04-06\", inputs: {planned_weeks: 1.5}, setting: care_home_temporary} | case X:"
                        + " “inputs.planned_weeks” must be a whole number, found “1.5”",
                "{id: X, as_of: \"2026-04-06\", inputs: {consent: perhaps}} | case X: “inputs.consent” must be true or false,"
                        + " found “perhaps”",
                "{id: X, as_of: \"2026-04-06\", inputs: {person: 9}} | case X: “inputs.person” must be fields with names, found"
                        + " “9”",
                "{id: X, as_of: \"2026-04-06\", inputs: {}, setting: moon} | case X: “setting” must be community,"
                        + " care_home_permanent or care_home_temporary, found “moon”",
                "{id: X, as_of: \"2026-04-06\", inputs: {}, expected: 9} | case X: “expected” must be fields with names, found"
                        + " “9”",
                "nine | case number 1: expected fields with names, found “nine”"
            })
    void aFileThatCannotBeReadGetsOneClearLine(String yaml, String expected) {
        assertThat(line("[" + yaml + "]")).isEqualTo(expected);
    }

    @Test
    void aFileWithoutCasesOrWithOneIdTwiceIsRefused() {
        for (String yaml : List.of("{}", "cases: []", "[]", "cases: nine", "nine")) {
            assertThat(line(yaml)).startsWith("the file has no list of cases under “cases”, found");
        }
        assertThat(line(null)).endsWith("found nothing");
        assertThat(line("[" + START + "{}}, " + START + "{}}]")).isEqualTo("case X: “id” is used more than once");
        assertThat(line("[{id: X, as_of: \"2026-04-06\", kind: poem, inputs: {}}]"))
                .startsWith("case X: “kind” must be one of arrangement_fee, billing,")
                .endsWith("found “poem”");
    }

    @Test
    void figuresAndWordsHaveTheirMost() {
        String amount = START + "{capital: [{code: SAVINGS, value: \"%s\"}], cost_weekly: 9}}";
        assertThat(actual(amount.formatted("999999999999"))).containsEntry("field", "capital[1].value");
        assertThat(line("[" + amount.formatted("1000000000000") + "]")).contains("must be a figure such as");
        assertThat(actual(amount.formatted("100.000000000000"))).containsEntry("assessable_capital", "100.00");
        assertThat(line("[" + amount.formatted("100.0000000000000") + "]")).contains("must be a figure such as");
        assertThat(line("[" + amount.formatted("/3") + "]")).contains("must be a figure such as");
        assertThat(line("[" + amount.formatted("a".repeat(60)) + "]")).endsWith("found “" + "a".repeat(60) + "”");
        assertThat(line("[" + amount.formatted("a".repeat(61)) + "]")).endsWith("found “" + "a".repeat(60) + "…”");
    }

    @Test
    void theHighestInterestOfTheDayIsSaidWhereACaseAsksForIt() {
        assertThat(actual("{id: X, kind: dpa, as_of: \"2025-01-01\", setting: care_home_permanent, inputs: {},"
                        + " expected: {max_interest_percent: \"\"}}"))
                .containsEntry("max_interest_percent", "4.25");
    }

    @Test
    void aRateMayStandAtTheEndOfABenefitsCode() {
        assertThat(actual("{id: X, as_of: \"2026-04-06\", inputs: {person: {age: 80}, night_care_funded: false, policy:"
                        + " {night_rate_disregard: true}, income: [{code: AA_HIGHER, amount: \"114.60\"}]}}"))
                .containsEntry("counted_income", "76.70");
    }
}
