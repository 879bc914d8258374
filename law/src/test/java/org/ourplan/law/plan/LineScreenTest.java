package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourplan.law.finding.Finding;

/** What the NHS and housing law must provide is not paid for from a personal budget. */
class LineScreenTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 5, 4);

    private static List<Finding> screened(
            @Nullable OtherDuty answer, boolean home, @Nullable LocalDate agreed, boolean urgent, String incidental) {
        return new LineScreen("Two hours each morning", answer, home, agreed, urgent, incidental).findings("line/1");
    }

    @Test
    @Tag("DUTY-10")
    void nursing_is_refused_but_in_a_care_home_with_the_NHSs_agreement_or_where_it_cannot_wait() {
        for (boolean home : new boolean[] {true, false}) {
            for (LocalDate agreed : new LocalDate[] {AGREED, null}) {
                for (boolean urgent : new boolean[] {true, false}) {
                    boolean may = (home && agreed != null) || urgent;
                    List<Finding> findings = screened(OtherDuty.REGISTERED_NURSING, home, agreed, urgent, "");
                    assertThat(findings.isEmpty()).isEqualTo(may);
                    assertThat(findings)
                            .allMatch(found -> found.stops() && found.ruleId().equals("DUTY-10"));
                }
            }
        }
    }

    @Test
    @Tag("DUTY-10")
    void urgent_nursing_goes_on_and_the_NHS_must_be_asked_until_it_has_agreed() {
        assertThat(new LineScreen("x", OtherDuty.REGISTERED_NURSING, false, null, true, "").mustSeekAgreement())
                .isTrue();
        assertThat(new LineScreen("x", OtherDuty.REGISTERED_NURSING, true, AGREED, true, "").mustSeekAgreement())
                .isFalse();
        assertThat(new LineScreen("x", OtherDuty.REGISTERED_NURSING, true, null, false, "").mustSeekAgreement())
                .isFalse();
        assertThat(new LineScreen("x", OtherDuty.OTHER_HEALTH_CARE, true, null, true, "").mustSeekAgreement())
                .isFalse();
    }

    @Test
    @Tag("DUTY-10")
    void other_health_care_goes_to_the_NHS_or_is_a_small_part_with_a_reason() {
        assertThat(screened(OtherDuty.OTHER_HEALTH_CARE, false, null, true, " "))
                .singleElement()
                .matches(Finding::stops);
        assertThat(screened(OtherDuty.OTHER_HEALTH_CARE, false, null, false, "Eye drops with the morning call"))
                .singleElement()
                .matches(found -> !found.stops() && found.sentence().contains("Eye drops"));
    }

    @Test
    @Tag("DUTY-11")
    void rent_is_refused_whatever_else_is_said() {
        assertThat(screened(OtherDuty.HOUSING, true, AGREED, true, "It is only a little"))
                .singleElement()
                .matches(found -> found.stops() && found.ruleId().equals("DUTY-11"));
    }

    @Test
    void what_the_council_may_provide_goes_on() {
        assertThat(screened(OtherDuty.NONE, false, null, false, "")).isEmpty();
        assertThat(screened(null, false, null, false, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A nurse each morning", "Insulin injections", "Dressing a wound", "Nursing at night"})
    @Tag("DUTY-10")
    void words_of_health_care_ask_for_an_answer_and_an_answer_settles_it(String what) {
        assertThat(new LineScreen(what, null, false, null, false, "").findings("line/1"))
                .extracting(Finding::ruleId)
                .containsExactly("DUTY-10");
        assertThat(new LineScreen(what, OtherDuty.NONE, false, null, false, "").findings("line/1"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rent", "Help with the rent", "Mortgage for two months", "a hostel bed", "homeless tonight"})
    @Tag("DUTY-11")
    void words_of_housing_ask_for_an_answer(String what) {
        assertThat(new LineScreen(what, null, false, null, false, "").findings("line/1"))
                .extracting(Finding::ruleId)
                .containsExactly("DUTY-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"different", "parenting class", "current club", "Wounded heroes’ choir"})
    void words_that_only_look_like_them_ask_nothing(String what) {
        assertThat(new LineScreen(what, null, false, null, false, "").findings("line/1"))
                .isEmpty();
    }

    @Test
    @Tag("DUTY-11")
    void somebody_with_nowhere_to_live_is_referred_with_their_agreement() {
        assertThat(HousingNeed.findings("a home", true, null, " ", "need/A1"))
                .singleElement()
                .matches(Finding::stops);
        assertThat(HousingNeed.findings("a home", true, AGREED, "", "need/A1")).isEmpty();
        assertThat(HousingNeed.findings("a home", true, null, "He does not want it", "need/A1"))
                .isEmpty();
        assertThat(HousingNeed.findings("a home", false, null, "", "need/A1")).isEmpty();
    }

    @Test
    @Tag("DUTY-14")
    void the_ways_to_meet_needs_are_examples_and_the_last_is_open() {
        assertThat(WayToMeet.values()).hasSize(6);
        assertThat(WayToMeet.values()[5]).isEqualTo(WayToMeet.OTHER);
        assertThat(WayToMeet.values()).allMatch(way -> !way.words().isBlank());
        assertThat(OtherDuty.values()).allMatch(duty -> !duty.words().isBlank());
    }

    @Test
    @Tag("DUTY-10")
    void what_to_do_about_nursing_is_said_for_a_care_home_and_for_anywhere_else() {
        assertThat(screened(OtherDuty.REGISTERED_NURSING, true, null, false, ""))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The budget cannot pay for care by a registered nurse: Two hours each morning. Ask the NHS to"
                                + " agree first, and write the day on which it did.");
        assertThat(screened(OtherDuty.REGISTERED_NURSING, false, null, false, ""))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The budget cannot pay for care by a registered nurse: Two hours each morning. Ask the NHS to"
                                + " provide it. The council may arrange nursing only in a care home and with the NHS’s agreement,"
                                + " or for a short time where it is urgent.");
        for (String why : new String[] {"A plaster now and then", "A plaster now and then."}) {
            assertThat(screened(OtherDuty.OTHER_HEALTH_CARE, false, null, false, why))
                    .extracting(Finding::sentence)
                    .containsExactly(
                            "This is health care that comes with the care: Two hours each morning. The reason given:"
                                    + " A plaster now and then.");
        }
    }
}
