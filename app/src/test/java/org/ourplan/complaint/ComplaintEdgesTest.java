package org.ourplan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Complaints at the edges of the regulations: who may make one, when, which are outside, and with whom. */
@OurplanTest
class ComplaintEdgesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @LocalServerPort
    int port;

    @Autowired
    AtComplaints at;

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        at.clearLists();
        SettableClock.run();
    }

    private Browserless on(LocalDate day) {
        return at.on(day, port);
    }

    @Test
    @Tag("COMP-4")
    void aComplaintADayAfterTwelveMonthsNeedsAGoodReasonAndOneOnTheLastDayDoesNot() {
        var office = on(LocalDate.of(2026, 4, 2));
        var happened = LocalDate.of(2025, 4, 1);
        assertThat(AtComplaints.offers(office, at.received(office, LocalDate.of(2026, 4, 1), happened), "time"))
                .isFalse();
        var late = at.received(office, LocalDate.of(2026, 4, 2), happened);
        assertThat(AtComplaints.offers(office, late, "time")).isTrue();
        at.acknowledged(office, late, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 2));
        assertThat(AtComplaints.offers(office, late, "answered"))
                .as("not before that is decided")
                .isFalse();
        at.step(
                office,
                late,
                "time",
                LocalDate.of(2026, 4, 2),
                "good",
                "yes",
                "fair",
                "no",
                "why",
                "Nobody is left who knew");
        assertThat(at.letter(office, late))
                .contains("The last day for yours was Wednesday 1 April 2026.")
                .contains("Nobody is left who knew")
                .contains("Ombudsman");
        assertThat(AtComplaints.offers(office, late, "answered")).isFalse();
        assertThat(at.waits(late, TaskKind.ANSWER_COMPLAINT)).isFalse();
        var allowed = at.received(office, LocalDate.of(2026, 4, 2), happened);
        at.step(
                office,
                allowed,
                "time",
                LocalDate.of(2026, 4, 2),
                "good",
                "yes",
                "fair",
                "yes",
                "why",
                "He was in hospital");
        at.acknowledged(office, allowed, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 2));
        assertThat(AtComplaints.offers(office, allowed, "answered")).isTrue();
    }

    @Test
    @Tag("COMP-3")
    void aNeighboursComplaintWaitsUntilThePersonAgreesAndWhoIsNotHeardIsToldWhyInWriting() {
        var office = on(MONDAY);
        var complaint = at.received(
                office,
                MONDAY,
                MONDAY,
                "as",
                "FOR_SOMEBODY_WHO_CAN",
                "whose-FOR_SOMEBODY_WHO_CAN",
                "Yolanda",
                "agreed",
                "no");
        assertThat(at.waits(complaint, TaskKind.SETTLE_WHO_COMPLAINS)).isTrue();
        at.acknowledged(office, complaint, MONDAY, MONDAY.plusDays(30));
        assertThat(AtComplaints.offers(office, complaint, "answered")).isFalse();
        at.step(office, complaint, "standing", MONDAY, "may", "no", "why", "She rang: she does not want it");
        assertThat(at.letter(office, complaint))
                .contains("The person does not want this complaint to be made for them.")
                .contains("She rang: she does not want it");
        assertThat(AtComplaints.offers(office, complaint, "answered")).isFalse();
        var lacks = at.received(office, MONDAY, MONDAY, "as", "LACKS_CAPACITY");
        assertThat(office.get(lacks + "/steps/standing").page().text()).contains("best interests");
        at.step(office, lacks, "standing", MONDAY, "may", "yes", "why", "Her son speaks for what she wants");
        assertThat(at.waits(lacks, TaskKind.SETTLE_WHO_COMPLAINS)).isFalse();
    }

    @Test
    @Tag("COMP-12")
    void toldOnMondayAndSettledOnTuesdayIsKeptWithoutClocksAndOnWednesdayTheyRun() {
        var office = on(MONDAY.plusDays(2));
        var complaint = at.received(office, MONDAY, MONDAY, "how", "ORALLY");
        var late =
                at.step(office, complaint, "settled", MONDAY.plusDays(2), "satisfied", "yes", "how", "We said sorry");
        assertThat(late.page().select(".govuk-error-summary").text())
                .contains("the clock runs from the day it was made");
        assertThat(at.waits(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT)).isTrue();
        at.step(office, complaint, "settled", MONDAY.plusDays(1), "satisfied", "yes", "how", "We said sorry");
        assertThat(at.waits(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT)).isFalse();
        assertThat(at.waits(complaint, TaskKind.ANSWER_COMPLAINT)).isFalse();
        assertThat(office.get(complaint).page().text()).contains("Settled by the next working day");
        assertThat(AtComplaints.offers(office, at.received(office, MONDAY, MONDAY), "settled"))
                .isFalse();
    }

    @Test
    @Tag("COMP-2")
    void whatBelongsToAnotherBodyGoesThereOnlyWithTheirAgreementAndKeepsItsDay() {
        var office = on(MONDAY.plusDays(2));
        var complaint = at.received(office, MONDAY, MONDAY);
        var unasked = at.step(office, complaint, "passed-on", MONDAY.plusDays(2), "body", "Fellside NHS Trust");
        assertThat(unasked.page().select(".govuk-error-summary").text()).contains("only where they agree");
        at.step(office, complaint, "passed-on", MONDAY.plusDays(2), "body", "Fellside NHS Trust", "agreed", "yes");
        assertThat(at.letter(office, complaint))
                .contains("We sent it on Wednesday 10 June 2026, and told them that you made it on Monday 8 June 2026.")
                .contains("It counts as made to them.");
        var outside = at.received(office, MONDAY, MONDAY);
        at.step(office, outside, "outside", MONDAY, "ground", "OWN_EMPLOYMENT", "why", "It is about your own shifts");
        assertThat(at.letter(office, outside))
                .contains("SI 2009/309 reg 8(1)(b)")
                .contains("It is about your own shifts")
                .contains("procedure for grievances");
    }

    @Test
    @Tag("COMP-13")
    void twoBodiesGiveOneAnswerAndOneOfThemLeads() {
        var office = on(MONDAY);
        var complaint = at.received(office, MONDAY, MONDAY);
        var nobody = at.step(office, complaint, "together", MONDAY, "body", "Fellside NHS Trust", "agreed", "yes");
        assertThat(nobody.page().select(".govuk-error-summary").text()).contains("who leads, and gives the one answer");
        at.step(
                office,
                complaint,
                "together",
                MONDAY,
                "body",
                "Fellside NHS Trust",
                "agreed",
                "yes",
                "lead",
                "the council");
        assertThat(at.letter(office, complaint)).contains("You get one answer. It comes from the council.");
        at.acknowledged(office, complaint, MONDAY, MONDAY.plusDays(30));
        at.answered(office, complaint, MONDAY);
        assertThat(AtComplaints.offers(office, complaint, "answered"))
                .as("one answer, dated")
                .isFalse();
    }
}
