package org.ourplan.law.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.options.PolicyLineCasesTest.only;
import static org.ourplan.law.options.PolicyLineCasesTest.yaml;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a file of policy line cases may say, what each field then is, and what a broken file is told. */
class PolicyLineFileTest {

    private static Map<String, Object> options(String fields, String... options) {
        return only("cases: [{id: X, need: n, " + fields + " options: [" + String.join(", ", options) + "]}]")
                .actual();
    }

    private static String can(String name, String more) {
        return "{name: " + name + ", meets_need: true, delivers_outcome: true, available: true, preferred: false,"
                + more + " lines: [{what: " + name + ", weekly: 9}]}";
    }

    @Test
    @Tag("ACC-1")
    void a_choice_of_place_is_offered_where_the_case_is_about_a_place() {
        for (String place : List.of("care home", "shared lives", "supported living")) {
            assertThat(options("setting: " + place + ",", can("a", "")))
                    .containsEntry("choice_of_accommodation_offered", true);
        }
        assertThat(options("setting: own home,", can("a", ""))).containsEntry("choice_of_accommodation_offered", false);
        assertThat(options("", can("a", ""))).containsEntry("choice_of_accommodation_offered", false);
        assertThat(options("", can("placement", ""))).containsEntry("choice_of_accommodation_offered", true);
    }

    @Test
    @Tag("S001-L5")
    void one_to_one_has_one_of_three_grounds_or_none() {
        for (String ground : List.of("i", "ii", "iii", "short-term skills")) {
            assertThat(options("", can("alone", "one_to_one_ground: " + ground + ","), can("group", "one_off: 5,")))
                    .containsEntry("one_to_one_refused_without_ground", false)
                    .containsEntry("basis", "alone");
        }
        assertThat(options("", can("alone", "one_to_one_ground: null,"), can("group", "one_off: 5,")))
                .containsEntry("one_to_one_refused_without_ground", true)
                .containsEntry("basis", "group")
                .containsEntry("cost_over_52_weeks", Map.of("alone", "468.00", "group", "473.00"));
    }

    @Test
    void where_nothing_can_be_had_there_is_no_basis_no_budget_and_no_weeks() {
        assertThat(options("", can("a", "").replace("available: true", "available: false")))
                .doesNotContainKeys("basis", "budget", "budget_by_week");
    }

    @Test
    void a_case_gets_only_the_fields_of_fields_that_it_names() {
        PolicyLineCase one =
                only("cases: [{id: X, lines: [{what: a, weekly: 4, until: goal achieved}, {what: b, weekly: 6,"
                        + " weeks: 8}], expected: {if_achieved: {}, if_partly: {options: x}}}]");
        assertThat(one.actual())
                .containsOnlyKeys("if_achieved", "if_partly")
                .containsEntry("if_achieved", Map.of())
                .containsEntry("if_partly", Map.of("options", List.of("extend b", "keep a")));
    }

    @Test
    @Tag("S001-L6")
    void a_reduction_may_be_as_much_as_the_24_7_service_costs_and_every_case_has_that_of_the_whole_extra() {
        String both = "cases: [{id: X, twenty_four_seven: 1600, requested: {what: day service, weekly: 120}";
        assertThat(only(both + "}]").actual())
                .containsEntry("with_agreed_reduction_of_120", "1600.00")
                .containsEntry("without_reduction", "exceptions route");
        assertThat(only(both + ", expected: {with_agreed_reduction_of_1600: '120.00'}}]")
                        .asExpected())
                .isTrue();
    }

    @Test
    @Tag("S004-74")
    void a_plan_that_goes_to_the_senior_has_a_reason_and_so_has_one_that_does_not() {
        assertThat(only("cases: [{id: X, scheme: {delegate_up_to_weekly: 1000}, plans: [{weekly: '999.99'},"
                                + " {weekly: 10, very_complex: true}]}]")
                        .reasons())
                .hasSizeGreaterThan(1)
                .startsWith("A delegate may agree the plan of £999.99 a week.")
                .filteredOn(reason -> reason.contains("£10.00"))
                .noneMatch(reason -> reason.startsWith("A delegate may agree"));
    }

    @Test
    void numbers_may_be_written_with_or_without_quotes_and_may_be_nothing() {
        for (String units : List.of("0", "'0'", "0.0", "'0.000000000'")) {
            assertThat(only("cases: [{id: X, units_needed_per_week: " + units + ", unit_cost: 6.5}]")
                            .actual())
                    .containsEntry("funded_units", 0)
                    .containsEntry("budget", "0.00");
        }
        assertThat(only("cases: [{id: X, budget: '999999999.99', chosen: {what: g, weekly: 1}}]")
                        .actual())
                .containsEntry("own_money", "0.00");
    }

    @Test
    void weeks_may_be_many_and_not_too_many() {
        assertThat(only("cases: [{id: X, lines: [{what: w, weekly: 1, weeks: 10000}], expected: {budget_by_week:"
                                + " {'1': '1.00', '520': '1.00'}}}]")
                        .asExpected())
                .isTrue();
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
                        "cases: [{id: A, scheme: {delegate_up_to_weekly: 9}, plans: [{weekly: 1, goes_to: moon}]}]",
                        "case A: plans[1].goes_to must be delegate or senior"),
                refused(
                        "cases: [{id: A, budget: 1000000000, chosen: {what: g, weekly: 1}}]",
                        "case A: budget must be an amount of pounds, for example"),
                refused(
                        "cases: [{id: A, units_needed_per_week: '1.0000000001', unit_cost: 1}]",
                        "case A: units_needed_per_week must be a number"),
                refused("cases: [{id: A, units_needed_per_week: -1, unit_cost: 1}]", "must be 0 or more"),
                refused(
                        "cases: [{id: A, lines: [{what: w, weekly: 1, weeks: 10001}]}]",
                        "lines[1].weeks must be a whole"),
                refused(
                        "cases: [{id: A, lines: [{what: w, weekly: 1, weeks: 1}], expected: {budget_by_week: {521: 1}}}]",
                        "expected.budget_by_week must name weeks from 1 to 520"),
                refused(
                        "cases: [{id: A, need: n, setting: moon, options: [" + can("a", "") + "]}]",
                        "case A: setting must be care home, shared lives, supported living or own home"),
                refused(
                        "cases: [{id: A, need: n, options: [" + can("a", "one_to_one_ground: iv,") + "]}]",
                        "case A: options[1].one_to_one_ground must be empty, or one of the three grounds"),
                refused(
                        "cases: [{id: A, need: n, options: [" + can("a", "") + ", " + can("a", "") + "]}]",
                        "case A: options must each have a name of their own: \"a\" comes twice"),
                refused(
                        "cases: [{id: A, twenty_four_seven: 9, requested: {what: d, weekly: 9}, expected:"
                                + " {with_agreed_reduction_of_9.01: 1}}]",
                        "cannot take off more than the 24/7 service costs"),
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

    @Test
    @Tag("S001-L3")
    void what_becomes_of_standing_hours_is_said() {
        String cover =
                "cases: [{id: X, standing_cover: {hours: %s, hourly: 10}, alternative: {what: a, person_agrees: %s,"
                        + " provider_agrees: true, contingency: the shop calls}}]";
        assertThat(only(cover.formatted("0", "true")).reasons())
                .containsExactly("The other way is agreed and has a contingency, so the paid hours go.");
        assertThat(only(cover.formatted("5", "false")).reasons())
                .containsExactly("The person does not agree to the other way, so the paid hours stay.");
    }

    @Test
    void half_a_session_may_come_to_whole_pence_and_no_less() {
        String half = "cases: [{id: X, need: n, sessions_per_week: 0.5, options: [" + can("a", "") + "]}]";
        assertThat(only(half.replace("weekly: 9", "weekly: 9.10")).actual()).containsEntry("budget", "4.55");
        assertThat(PolicyLineFile.read(yaml(half.replace("weekly: 9", "weekly: 9.05"))))
                .isInstanceOf(PolicyLineReading.Refused.class);
    }

    @Test
    @Tag("S001-L2")
    void help_that_counts_is_not_refused() {
        String help = "cases: [{id: X, units_needed_per_week: 7, unit_cost: 6.5, informal: [{who: a neighbour,"
                + " units_per_week: 3, agreed: true, contingency: her sister}]}]";
        assertThat(only(help).actual()).doesNotContainKey("refused").containsEntry("funded_units", 4);
        assertThat(only(help).reasons()).containsExactly("4 of 7 a week are left for the budget: £26.00 a week.");
        assertThat(only(help.replace("agreed: true", "agreed: false")).reasons())
                .containsExactly(
                        "Some unpaid help is not counted: support from family, friends or neighbours counts only when they"
                                + " have agreed and there is a contingency.",
                        "7 of 7 a week are left for the budget: £45.50 a week.");
    }
}
