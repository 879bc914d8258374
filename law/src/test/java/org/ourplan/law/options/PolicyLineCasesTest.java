package org.ourplan.law.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The worked examples of the Cambridgeshire policy, every expected field, and what a broken file is told. */
class PolicyLineCasesTest {

    static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static List<PolicyLineCase> fromFile() throws IOException {
        try (InputStream file = PolicyLineCasesTest.class.getResourceAsStream("/cases/policy-line-cases.yaml")) {
            Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return ((PolicyLineReading.Read) PolicyLineFile.read(parsed)).cases();
        }
    }

    private static PolicyLineCase named(String id) throws IOException {
        return fromFile().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @TestFactory
    List<DynamicTest> every_case_comes_out_as_expected() throws IOException {
        List<PolicyLineCase> cases = fromFile();
        assertThat(cases).hasSize(15);
        return cases.stream()
                .map(written -> DynamicTest.dynamicTest(written.id(), () -> {
                    PolicyLineCase one = named(written.id());
                    if (one.expected() != null) {
                        assertThat(one.actual()).isEqualTo(one.expected());
                    }
                    assertThat(one.reasons())
                            .isNotEmpty()
                            .allSatisfy(reason -> assertThat(reason).isNotBlank());
                }))
                .toList();
    }

    private static void assertAsExpected(String... ids) throws IOException {
        for (String id : ids) {
            PolicyLineCase one = named(id);
            assertThat(one.expected()).as(id).isNotNull();
            assertThat(one.actual()).as(id).isEqualTo(one.expected());
        }
    }

    @Test
    @Tag("S001-L1A")
    @Tag("OPT-2")
    void swimming_is_the_basis_steps_down_in_week_11_and_the_gym_stays_on_record() throws IOException {
        assertAsExpected("L1A");
    }

    @Test
    @Tag("S001-L1B")
    @Tag("OPT-4")
    @Tag("ACC-1")
    void the_budget_follows_the_cheaper_provider_only_while_it_can_be_had() throws IOException {
        assertAsExpected("L1B", "L1B-unavailable");
    }

    @Test
    @Tag("S001-L2A")
    @Tag("S001-L2")
    @Tag("OPT-5")
    void three_meals_from_a_neighbour_leave_four_but_only_with_agreement_and_contingency() throws IOException {
        assertAsExpected("L2A", "L2A-not-agreed");
        UnpaidHelp.Giver noPlanForHerHolidays = new UnpaidHelp.Giver("a neighbour", new BigDecimal("3"), true, " ");
        UnpaidHelp help = new UnpaidHelp(new BigDecimal("7"), new BigDecimal("6.50"), List.of(noPlanForHerHolidays));
        assertThat(help.refuses()).isTrue();
        assertThat(help.fundedUnits()).isEqualByComparingTo("7");
    }

    @Test
    @Tag("S001-L3A")
    void five_hours_go_only_when_the_person_agrees() throws IOException {
        assertAsExpected("L3A", "L3A-person-does-not-agree");
    }

    @Test
    @Tag("S001-L4A")
    void travel_training_is_reviewed_in_its_last_week() throws IOException {
        assertAsExpected("L4A");
    }

    @Test
    @Tag("S001-L5A")
    void the_art_group_sets_the_budget() throws IOException {
        assertAsExpected("L5A");
    }

    @Test
    @Tag("S001-L6A")
    void a_day_service_beside_24_7_takes_the_exceptions_route_or_a_reduction() throws IOException {
        assertAsExpected("L6A");
    }

    @Test
    @Tag("S001-L7A")
    void own_money_leaves_the_budget_alone() throws IOException {
        assertAsExpected("L7A");
    }

    @Test
    @Tag("S001-L7B")
    @Tag("ACC-4")
    void a_resident_may_not_pay_after_week_12_and_a_son_may() throws IOException {
        assertAsExpected("L7B-resident-pays", "L7B-family-pays");
    }

    @Test
    @Tag("S004-74")
    @Tag("SIGN-3")
    void a_thousand_pounds_goes_to_the_senior() throws IOException {
        assertThat(named("DELEG-1000").actual())
                .isEqualTo(Map.of(
                        "plans",
                        List.of(
                                Map.of("weekly", "999.99", "goes_to", "delegate"),
                                Map.of("weekly", "1000.00", "goes_to", "senior"),
                                Map.of("weekly", "1450.00", "goes_to", "senior"))));
    }

    @Test
    void without_expected_every_field_that_applies_is_given() {
        PolicyLineCase one = only("cases: [{id: X, need: exercise, options: [{name: swim, meets_need: true,"
                + " delivers_outcome: true, available: true, preferred: false, lines: [{what: swim, weekly: '6.00'},"
                + " {what: lessons, weekly: '9.00', weeks: 10}]}]}]");
        assertThat(one.actual())
                .containsEntry("basis", "swim")
                .containsEntry("budget", "15.00")
                .containsEntry("preference_kept_on_record", false)
                .containsEntry("budget_by_week", Map.of("1", "15.00", "10", "15.00", "11", "6.00", "52", "6.00"))
                .doesNotContainKey("difference_to_preference");
    }

    @Test
    void a_wrong_expectation_is_not_as_expected() {
        assertThat(only("cases: [{id: X, budget: 6, chosen: {what: gym, weekly: 12}, expected: {own_money: '5.00'}}]")
                        .asExpected())
                .isFalse();
    }

    @Test
    @Tag("ACC-4")
    void week_twelve_is_the_last_in_which_a_resident_may_pay_and_only_while_their_home_is_left_out() {
        assertThat(only(topUp("week_of_stay: 12, deferred_payment_agreement: false, section_117: false"))
                        .actual())
                .containsEntry("allowed_with", "written agreement");
        assertThat(only(topUp("week_of_stay: 12, property_disregard: false, deferred_payment_agreement: false,"
                                + " section_117: false"))
                        .actual())
                .containsKey("refused");
        assertThat(only(topUp("week_of_stay: 40, deferred_payment_agreement: true, section_117: false"))
                        .actual())
                .containsKey("allowed_with");
        assertThat(only(topUp("week_of_stay: 40, deferred_payment_agreement: false, section_117: true"))
                        .actual())
                .containsKey("allowed_with");
    }

    private static String topUp(String circumstances) {
        return "cases: [{id: X, setting: care home, extra: {what: room, weekly: '40.00', payer: the resident},"
                + " circumstances: {" + circumstances + "}}]";
    }

    private static PolicyLineCase only(String text) {
        return ((PolicyLineReading.Read) PolicyLineFile.read(yaml(text)))
                .cases()
                .getFirst();
    }

    @TestFactory
    List<DynamicTest> a_broken_file_gets_one_clear_line() {
        return List.of(
                refused("text", "\"cases:\""),
                refused("cases: []", "\"cases:\""),
                refused("cases: [5]", "case number 1: must be a group of fields"),
                refused("cases: [{need: x}]", "case number 1: id must be words (it is missing)"),
                refused(
                        "cases: [{id: A, budget: 6, chosen: {what: g, weekly: 1}}, {id: A}]",
                        "case A: id is used by more"),
                refused("cases: [{id: A}]", "case A: options or another field"),
                refused(
                        "cases: [{id: A, budget: -6, chosen: {what: g, weekly: 1}}]",
                        "case A: budget must be an amount"),
                refused(
                        "cases: [{id: A, budget: 6, chosen: {what: g, weekly: '1.001'}}]",
                        "case A: chosen.weekly must be"),
                refused(
                        "cases: [{id: A, budget: lots, chosen: {what: g, weekly: 1}}]",
                        "case A: budget must be an amount"),
                refused(
                        "cases: [{id: A, budget: '9e999999999', chosen: {what: g, weekly: 1}}]",
                        "case A: budget must be"),
                refused(
                        "cases: [{id: A, setting: moon, extra: {what: r, weekly: 1, payer: a son}}]",
                        "case A: setting must"),
                refused(
                        "cases: [{id: A, setting: care home, extra: {what: r, weekly: 1, payer: a robot}}]",
                        "case A: extra.payer must be"),
                refused(
                        "cases: [{id: A, setting: care home, extra: {what: r, weekly: 1, payer: the resident}}]",
                        "case A: circumstances must be a group of fields (it is missing)"),
                refused(
                        "cases: [{id: A, need: n, options: [{name: o, meets_need: 'yes please'}]}]",
                        "case A: options[1].lines must be a list"),
                refused(
                        "cases: [{id: A, need: n, options: [{name: o, lines: [{what: w, weekly: 1}],"
                                + " meets_need: maybe}]}]",
                        "case A: options[1].meets_need must be true or false"),
                refused(
                        "cases: [{id: A, lines: [{what: w, weekly: 1}]}]",
                        "case A: lines must have at least one line with"),
                refused(
                        "cases: [{id: A, lines: [{what: w, weekly: 1, weeks: 0}]}]",
                        "case A: lines[1].weeks must be a whole"),
                refused("cases: [{id: A, scheme: 4, plans: []}]", "case A: scheme must be a group"),
                refused(
                        "cases: [{id: A, expected: 4, budget: 6, chosen: {what: g, weekly: 1}}]",
                        "case A: expected must be"));
    }

    private static DynamicTest refused(String text, String line) {
        return DynamicTest.dynamicTest(text, () -> {
            PolicyLineReading reading = PolicyLineFile.read(yaml(text));
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            PolicyLineReading.Refused.class,
                            refusal -> assertThat(refusal.line()).contains(line).doesNotContain("\n"));
        });
    }
}
