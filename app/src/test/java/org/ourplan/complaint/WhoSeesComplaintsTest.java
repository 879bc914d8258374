package org.ourplan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.COMPLAINT;
import static org.ourplan.tables.Tables.COMPLAINT_STEP;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.testing.StatementCount;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees a complaint: those who handle it, whoever made it, and never whoever it is about. */
@OurplanTest
class WhoSeesComplaintsTest {

    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    AtComplaints at;

    private Staff.Hired worker;
    private PersonId person;
    private Browserless own;
    private Browserless office;

    @BeforeEach
    void begin() {
        SettableClock.setTo(MAUNDY_THURSDAY);
        worker = staff.hire("Wanda Worker", staff.team("North"), Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        office = new Browserless(port).with(at.manager().secret());
    }

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        at.clearLists();
        SettableClock.run();
    }

    @Test
    void whoeverIsComplainedAboutNeitherSeesNorAnswersItNotEvenBehindThePages() {
        var name = "Cormac Complained-About " + UUID.randomUUID();
        var named = staff.hire(name, null, Role.COMPLAINTS_MANAGER);
        var complaint = at.received(office, MAUNDY_THURSDAY, MAUNDY_THURSDAY, "about", name + "\nNobody Known");
        var them = new Browserless(port).with(named.secret());
        assertThat(them.get(complaint).status()).isEqualTo(404);
        assertThat(them.get(complaint + "/steps/acknowledged").status()).isEqualTo(404);
        assertThat(them.get("/complaints").page().select("a[href='" + complaint + "']"))
                .isEmpty();
        assertThat(office.get("/complaints").page().select("a[href='" + complaint + "']"))
                .hasSize(1);
        assertThat(office.get(complaint).page().text())
                .contains("Nobody Known (no account of this name: nobody is kept out)");
        assertThat(database.fetchSingle(
                                TASK,
                                TASK.ABOUT
                                        .eq(AtComplaints.id(complaint))
                                        .and(TASK.KIND.eq(TaskKind.ACKNOWLEDGE_COMPLAINT.name())))
                        .getRole())
                .as("one of the complaints managers is complained about")
                .isEqualTo(Role.SENIOR_MANAGER.name());
        assertThatThrownBy(() -> database.insertInto(COMPLAINT_STEP)
                        .set(COMPLAINT_STEP.COMPLAINT, AtComplaints.id(complaint))
                        .set(COMPLAINT_STEP.NUMBER, 1)
                        .set(COMPLAINT_STEP.STEP, "WITHDRAWN")
                        .set(COMPLAINT_STEP.ON_DAY, MAUNDY_THURSDAY)
                        .set(COMPLAINT_STEP.DETAIL, JSONB.jsonb("{}"))
                        .set(COMPLAINT_STEP.BY_ACCOUNT, named.who().account())
                        .set(COMPLAINT_STEP.BY_NAME, name)
                        .set(COMPLAINT_STEP.AT, OffsetDateTime.now())
                        .execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has no part in the complaint");
    }

    @Test
    void aWorkerWritesOneDownAndAnAuditorSeesWhoLooked() {
        var theirs = new Browserless(port).with(worker.secret());
        var wrong = theirs.submit("/complaints/new", "/complaints/new", "name", "Ned", "reference", "999999999");
        assertThat(wrong.page().select(".govuk-error-summary").text())
                .contains("Nobody’s record has this number")
                .contains("Say for whom they complain")
                .contains("Enter the day on which it happened");
        assertThat(wrong.page().select("input[name=name]").val()).isEqualTo("Ned");
        var reference = people.find(person).orElseThrow().reference();
        at.received(theirs, MAUNDY_THURSDAY, MAUNDY_THURSDAY, "reference", "" + reference, "name", "Yolanda Fictional");
        assertThat(theirs.get(at.last()).status()).isEqualTo(403);
        assertThat(own.get("/me/complaints").page().text()).contains("Nobody came on Sunday");
        StatementCount.reset();
        office.get(at.last());
        assertThat(StatementCount.sinceReset()).hasSizeLessThanOrEqualTo(6);
        var number = database.fetchSingle(COMPLAINT, COMPLAINT.ID.eq(AtComplaints.id(at.last())))
                .getNumber();
        var auditor = new Browserless(port)
                .with(staff.hire("Otto", null, Role.AUDITOR).secret());
        assertThat(auditor.get("/complaints/looks")
                        .page()
                        .select("tr:contains(Cora Complaints)")
                        .text())
                .contains(String.valueOf(number));
        var other = people.add(FictionalPeople.named("Stella", "Stranger"), worker.who());
        var stranger = new Browserless(port)
                .with(staff.hire("Stella Stranger", null, other, Role.PERSON).secret());
        assertThat(stranger.get("/me/complaints").page().text()).doesNotContain("Sunday");
    }
}
