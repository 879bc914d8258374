package org.ourplan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.COMPLAINT_LETTER;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Complaints at the edges of the regulations: who may make one, when, which are outside, with whom, and late. */
@OurplanTest
@Import(AtComplaints.class)
class ComplaintEdgesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    AtComplaints at;

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        at.clearLists();
        SettableClock.run();
    }

    private Browserless on(LocalDate day) {
        SettableClock.setTo(day);
        return new Browserless(port).with(at.manager().secret());
    }

    private static boolean offers(Browserless office, String complaint, String step) {
        return !office.get(complaint).page().select("a[href$=/steps/" + step + "]").isEmpty();
    }

    private static UUID id(String complaint) {
        return UUID.fromString(complaint.substring(complaint.lastIndexOf('/') + 1));
    }

    private String letter(Browserless office, String complaint) {
        var letter = database.select(COMPLAINT_LETTER.ID)
                .from(COMPLAINT_LETTER)
                .where(COMPLAINT_LETTER.COMPLAINT.eq(id(complaint)))
                .orderBy(COMPLAINT_LETTER.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1();
        return office.get(complaint + "/letters/" + letter).page().text();
    }

    private boolean waits(String complaint, TaskKind kind) {
        return database.fetchExists(
                TASK, TASK.ABOUT.eq(id(complaint)).and(TASK.KIND.eq(kind.name())).and(TASK.DONE_AT.isNull()));
    }

    @Test
    @Tag("COMP-4")
    void aComplaintADayAfterTwelveMonthsNeedsAGoodReasonAndOneOnTheLastDayDoesNot() {
        var office = on(LocalDate.of(2026, 4, 2));
        var happened = LocalDate.of(2025, 4, 1);
        assertThat(offers(office, at.received(office, LocalDate.of(2026, 4, 1), happened), "time"))
                .isFalse();
        var late = at.received(office, LocalDate.of(2026, 4, 2), happened);
        assertThat(offers(office, late, "time")).isTrue();
        at.acknowledged(office, late, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 2));
        assertThat(offers(office, late, "answered")).as("not before that is decided").isFalse();
        at.step(office, late, "time", LocalDate.of(2026, 4, 2), "good", "yes", "fair", "no", "why", "Nobody is left who knew");
        assertThat(letter(office, late))
                .contains("The last day for yours was Wednesday 1 April 2026.")
                .contains("Nobody is left who knew")
                .contains("Ombudsman");
        assertThat(offers(office, late, "answered")).isFalse();
        assertThat(waits(late, TaskKind.ANSWER_COMPLAINT)).isFalse();
        var allowed = at.received(office, LocalDate.of(2026, 4, 2), happened);
        at.step(office, allowed, "time", LocalDate.of(2026, 4, 2), "good", "yes", "fair", "yes", "why", "He was in hospital");
        at.acknowledged(office, allowed, LocalDate.of(2026, 4, 2), LocalDate.of(2026, 5, 2));
        assertThat(offers(office, allowed, "answered")).isTrue();
    }

    @Test
    @Tag("COMP-3")
    void aNeighboursComplaintWaitsUntilThePersonAgreesAndWhoIsNotHeardIsToldWhyInWriting() {
        var office = on(MONDAY);
        var complaint = at.received(
                office, MONDAY, MONDAY, "as", "FOR_SOMEBODY_WHO_CAN", "whose-FOR_SOMEBODY_WHO_CAN", "Yolanda", "agreed", "no");
        assertThat(waits(complaint, TaskKind.SETTLE_WHO_COMPLAINS)).isTrue();
        at.acknowledged(office, complaint, MONDAY, MONDAY.plusDays(30));
        assertThat(offers(office, complaint, "answered")).isFalse();
        at.step(office, complaint, "standing", MONDAY, "may", "no", "why", "She rang: she does not want it");
        assertThat(letter(office, complaint))
                .contains("The person does not want this complaint to be made for them.")
                .contains("She rang: she does not want it");
        assertThat(offers(office, complaint, "answered")).isFalse();
        var lacks = at.received(office, MONDAY, MONDAY, "as", "LACKS_CAPACITY");
        assertThat(office.get(lacks + "/steps/standing").page().text()).contains("best interests");
        at.step(office, lacks, "standing", MONDAY, "may", "yes", "why", "Her son speaks for what she wants");
        assertThat(waits(lacks, TaskKind.SETTLE_WHO_COMPLAINS)).isFalse();
    }

    @Test
    @Tag("COMP-12")
    void toldOnMondayAndSettledOnTuesdayIsKeptWithoutClocksAndOnWednesdayTheyRun() {
        var office = on(MONDAY.plusDays(2));
        var complaint = at.received(office, MONDAY, MONDAY, "how", "ORALLY");
        var late = at.step(office, complaint, "settled", MONDAY.plusDays(2), "satisfied", "yes", "how", "We said sorry");
        assertThat(late.page().select(".govuk-error-summary").text()).contains("the clock runs from the day it was made");
        assertThat(waits(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT)).isTrue();
        at.step(office, complaint, "settled", MONDAY.plusDays(1), "satisfied", "yes", "how", "We said sorry");
        assertThat(waits(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT)).isFalse();
        assertThat(waits(complaint, TaskKind.ANSWER_COMPLAINT)).isFalse();
        assertThat(office.get(complaint).page().text()).contains("Settled by the next working day");
        assertThat(offers(office, at.received(office, MONDAY, MONDAY), "settled")).isFalse();
    }

    @Test
    @Tag("COMP-2")
    void whatBelongsToAnotherBodyGoesThereOnlyWithTheirAgreementAndKeepsItsDay() {
        var office = on(MONDAY.plusDays(2));
        var complaint = at.received(office, MONDAY, MONDAY);
        var unasked = at.step(office, complaint, "passed-on", MONDAY.plusDays(2), "body", "Fellside NHS Trust");
        assertThat(unasked.page().select(".govuk-error-summary").text()).contains("only where they agree");
        at.step(office, complaint, "passed-on", MONDAY.plusDays(2), "body", "Fellside NHS Trust", "agreed", "yes");
        assertThat(letter(office, complaint))
                .contains("We sent it on Wednesday 10 June 2026, and told them that you made it on Monday 8 June 2026.")
                .contains("It counts as made to them.");
        var outside = at.received(office, MONDAY, MONDAY);
        at.step(office, outside, "outside", MONDAY, "ground", "OWN_EMPLOYMENT", "why", "It is about your own shifts");
        assertThat(letter(office, outside))
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
        at.step(office, complaint, "together", MONDAY, "body", "Fellside NHS Trust", "agreed", "yes", "lead", "the council");
        assertThat(letter(office, complaint)).contains("You get one answer. It comes from the council.");
        at.acknowledged(office, complaint, MONDAY, MONDAY.plusDays(30));
        at.answered(office, complaint, MONDAY);
        assertThat(offers(office, complaint, "answered")).as("one answer, dated").isFalse();
    }

    @Test
    @Tag("COMP-6")
    void onTheLastDayALongerTimeCanBeAgreedAndAfterItWhyItIsLateIsExplained() {
        var received = LocalDate.of(2026, 4, 2);
        var office = on(received);
        var complaint = at.received(office, received, received);
        at.acknowledged(office, complaint, received, LocalDate.of(2026, 10, 1));
        var tooLong = at.step(
                office, complaint, "period", received, period(LocalDate.of(2026, 10, 2)));
        assertThat(tooLong.page().select(".govuk-error-summary").text()).contains("unless they agree to a longer time first");
        var lastDay = on(LocalDate.of(2026, 10, 1));
        assertThat(offers(lastDay, complaint, "longer")).isTrue();
        assertThat(offers(lastDay, complaint, "told-late")).isFalse();
        var after = on(LocalDate.of(2026, 10, 2));
        assertThat(offers(after, complaint, "longer")).isFalse();
        assertThat(after.get("/work/waiting-on-me").page().text()).contains("Explain in writing why the answer is late");
        var until = AtComplaints.date("until", LocalDate.of(2026, 10, 20));
        at.step(
                after,
                complaint,
                "told-late",
                LocalDate.of(2026, 10, 2),
                "why",
                "Whoever looks into it was ill",
                until.get(0),
                until.get(1),
                until.get(2),
                until.get(3),
                until.get(4),
                until.get(5));
        assertThat(letter(after, complaint))
                .contains("You should have had our answer by Thursday 1 October 2026.")
                .contains("Whoever looks into it was ill")
                .contains("You have it by Tuesday 20 October 2026.");
        assertThat(waits(complaint, TaskKind.EXPLAIN_LATE_ANSWER)).isFalse();
    }

    private static String[] period(LocalDate until) {
        var answers = new java.util.ArrayList<>(
                java.util.List.of("talked", "yes", "handling", "We read the notes", "who", "Cora Complaints"));
        answers.addAll(AtComplaints.date("until", until));
        return answers.toArray(String[]::new);
    }

    @Test
    @Tag("COMP-7")
    @Tag("COMP-1")
    void whatIsLearntGoesToThePolicyOwnerWithoutANameAndWhatIsDoneStandsInTheReportOfTheYear() {
        var day = LocalDate.of(2031, 5, 6);
        var office = on(day);
        var complaint = at.received(office, day, day);
        at.acknowledged(office, complaint, day, day.plusDays(20));
        at.answered(office, complaint, day);
        at.step(office, complaint, "ombudsman", day, "words", "Referred");
        at.step(office, complaint, "learnt", day, "theme", "Sunday visits", "words", "The list for Sundays is read by nobody");
        var owner = new Browserless(port).with(staff.hire("Pia", null, Role.POLICY_OWNER).secret());
        assertThat(owner.get("/work/waiting-on-me").page().text()).contains("Say what is done about what was learnt");
        var page = owner.get("/learning").page();
        assertThat(page.text()).contains("The list for Sundays is read by nobody").doesNotContain("Ned");
        var action = page.select("form[action^=/learning/]").attr("action");
        var learning = action.substring(action.lastIndexOf('/') + 1);
        assertThat(owner.submit("/learning", action).page().select(".govuk-error-summary").text())
                .contains("Write what is done");
        owner.submit("/learning", action, "outcome-" + learning, "DONE", "words-" + learning, "Grace reads it on Fridays");
        var report = owner.get("/complaints/years/2032").page().text();
        assertThat(report)
                .contains("Complaints received 1")
                .contains("well founded, in whole or in part 1")
                .contains("gone to the Ombudsman 1")
                .contains("Grace reads it on Fridays")
                .doesNotContain("Ned");
        assertThat(owner.get("/complaints/years/2032/report.csv").response().body())
                .contains("count,Complaints received,1")
                .contains("Sunday visits")
                .doesNotContain("Ned");
        assertThat(owner.get("/work/waiting-on-me").page().text()).doesNotContain("Say what is done about what was learnt");
        assertThat(owner.get("/complaints").status()).isEqualTo(403);
    }
}
