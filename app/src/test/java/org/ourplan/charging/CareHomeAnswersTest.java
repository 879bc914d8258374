package org.ourplan.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.charging.WorkingOutTest.on;
import static org.ourplan.charging.WorkingOutTest.pays;
import static org.ourplan.charging.WorkingOutTest.pension;
import static org.ourplan.charging.WorkingOutTest.problems;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.charging.policy.Chosen;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/** What is told about a care home and a house, and what it comes to. */
class CareHomeAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final FigureTable TABLE = FigureTable.published();

    @ParameterizedTest
    @CsvSource({"2026-05-25, 268.20, false", "2026-05-26, 900.00, true"})
    void theHomeIsLeftOutForTwelveWeeksAndThenMustBeDeferrable(LocalDate day, String pays, boolean offer) {
        var worked = (WorkedOut.Charge) on(careHome("nobody"), day);
        assertThat(worked.charge().contribution()).isEqualTo(pays);
        assertThat(worked.charge().mustOfferDeferredPayment()).isEqualTo(offer);
    }

    private static Answered careHome(String livesThere) {
        return Answered.inACareHome(3, 3)
                .ticked("income", "STATE_PENSION")
                .with("income/STATE_PENSION", "amount", "300.00")
                .ticked("capital", "MAIN_HOME")
                .with("capital/MAIN_HOME", "value", "210000", "lives-there", livesThere, "since-before", "yes")
                .with("care", "cost", "900.00");
    }

    @Test
    void theHomeIsLeftOutForAPartnerAndForNobodyWhoCameLaterWithoutADecision() {
        var later = LocalDate.of(2026, 11, 1);
        assertThat(pays(careHome("partner"), later)).isEqualTo("268.20");
        assertThat(pays(careHome("somebody-else"), later)).isEqualTo("900.00");
        assertThat(pays(careHome("relative"), later)).isEqualTo("900.00");
        var cameLater = careHome("relative")
                .with(
                        "capital/MAIN_HOME",
                        "value",
                        "210000",
                        "lives-there",
                        "relative",
                        "aged-or-ill",
                        "yes",
                        "since-before",
                        "no");
        assertThat(pays(cameLater, later)).isEqualTo("900.00");
        cameLater.with(
                "capital/MAIN_HOME",
                "value",
                "210000",
                "lives-there",
                "relative",
                "aged-or-ill",
                "yes",
                "since-before",
                "no",
                "decision",
                "She gave up her own home to care for him.");
        assertThat(pays(cameLater, later)).isEqualTo("268.20");
        assertThat(problems(careHome(""))).extracting(AnswerProblem::field).containsExactly("lives-there");
    }

    @Test
    void aStayForAWhileLeavesTheHomeOutAndDoesNotCountAttendanceAllowance() {
        var stay = pension("300")
                .with(
                        "about",
                        "born-day",
                        "1",
                        "born-month",
                        "5",
                        "born-year",
                        "1944",
                        "where",
                        "care-home-while",
                        "nights",
                        "42",
                        "return",
                        "yes")
                .ticked("income", "STATE_PENSION", "ATTENDANCE_ALLOWANCE")
                .with("income/ATTENDANCE_ALLOWANCE", "amount", "76.70")
                .ticked("capital", "MAIN_HOME")
                .with("capital/MAIN_HOME", "value", "210000");
        assertThat(pays(stay)).isEqualTo("268.20");
        var asAtHome = LocalPolicy.plain()
                .with(Chosen.yesNo(Switch.SHORT_TERM_AS_COMMUNITY, true, LocalDate.of(2026, 4, 6), "Cabinet, item 3"));
        var worked = (WorkedOut.Charge) WorkingOut.of(stay.recorded(), DAY, TABLE, asAtHome);
        assertThat(worked.charge().contribution()).isEqualTo("135.25");
        assertThat(worked.written().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.sentence()).contains("short stays in a care home");
            assertThat(choice.approval()).isEqualTo("Cabinet, item 3");
        });
    }

    @ParameterizedTest
    @CsvSource({"31.80, 0.00", "31.81, 0.01", "300.00, 268.20"})
    void aResidentKeepsTheAllowance(String income, String pays) {
        var resident = Answered.inACareHome(3, 3)
                .ticked("income", "STATE_PENSION")
                .with("income/STATE_PENSION", "amount", income);
        assertThat(pays(resident)).isEqualTo(pays);
        assertThat(problems(resident.with("care", "keeps-more", "5.00")))
                .extracting(AnswerProblem::field)
                .containsExactly("keeps-more-why");
    }

    @Test
    void whatWasToldOfLifeAtHomeIsNotAskedInACareHome() {
        var moved = careHome("partner")
                .with("disability/0198a000-0000-7000-8000-000000000003", "label", "Heating", "amount", "12.00")
                .ticked("home-costs", "RENT");
        assertThat(pays(moved)).isEqualTo("268.20");
    }

    @Test
    void halfOfAPensionPassedToAHusbandOrWifeElsewhereIsLeftOut() {
        var pension = Answered.inACareHome(3, 3)
                .ticked("income", "OCCUPATIONAL_PENSION")
                .with(
                        "income/OCCUPATIONAL_PENSION",
                        "amount",
                        "200.00",
                        "passed",
                        "100.00",
                        "married",
                        "yes",
                        "elsewhere",
                        "yes");
        assertThat(pays(pension)).isEqualTo("68.20");
        pension.with(
                "income/OCCUPATIONAL_PENSION",
                "amount",
                "200.00",
                "passed",
                "99.99",
                "married",
                "yes",
                "elsewhere",
                "yes");
        assertThat(pays(pension)).isEqualTo("168.20");
        pension.with(
                "income/OCCUPATIONAL_PENSION",
                "amount",
                "200.00",
                "passed",
                "200.01",
                "married",
                "yes",
                "elsewhere",
                "yes");
        assertThat(problems(pension)).extracting(AnswerProblem::field).containsExactly("passed");
    }
}
