package org.ourplan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.DOCUMENT;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.law.review.EndGround;
import org.ourplan.law.review.LowerBudget;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.ourplan.worklist.TaskKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A complaint goes its way by the law's own days, apart from the record of anybody's care. */
@OurplanTest
class ComplaintTest {

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

    private String complains() {
        own.submit(
                "/me/complaints/new",
                "/me/complaints/new",
                "what",
                "Nobody came on <i>Sunday</i>",
                "wants",
                "That somebody says sorry",
                "subject",
                "QUALITY",
                "happened-day",
                "29",
                "happened-month",
                "3",
                "happened-year",
                "2026",
                "as",
                "THEMSELVES");
        return at.last();
    }

    private LocalDate due(String complaint, TaskKind kind) {
        return database.fetchSingle(
                        TASK,
                        TASK.ABOUT
                                .eq(AtComplaints.id(complaint))
                                .and(TASK.KIND.eq(kind.name()))
                                .and(TASK.DONE_AT.isNull()))
                .getDue();
    }

    @Test
    @Tag("COMP-5")
    @Tag("COMP-6")
    void fromTheirOwnPageToTheAnswerByTheDaysOfTheLaw() {
        var complaint = complains();
        assertThat(own.get("/me/complaints").page().text())
                .contains("Nobody came on <i>Sunday</i>")
                .contains("You hear from us by Thursday 9 April 2026.");
        assertThat(due(complaint, TaskKind.ACKNOWLEDGE_COMPLAINT)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(due(complaint, TaskKind.ANSWER_COMPLAINT)).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(office.get("/work/waiting-on-me").page().text())
                .contains("Acknowledge it")
                .contains("(the law says so)")
                .doesNotContain("Yolanda");
        assertThat(office.get(complaint).page().select("a[href$=/steps/answered]"))
                .isEmpty();
        at.acknowledged(office, complaint, MAUNDY_THURSDAY, LocalDate.of(2026, 5, 29));
        assertThat(own.get("/me/complaints").page().text()).contains("You have our answer by Friday 29 May 2026.");
        assertThat(due(complaint, TaskKind.ANSWER_COMPLAINT)).isEqualTo(LocalDate.of(2026, 5, 29));
        var bare = at.step(office, complaint, "answered", MAUNDY_THURSDAY, "considered", "We read the notes");
        assertThat(bare.page().select(".govuk-error-summary").text())
                .contains("Write what was concluded")
                .contains("Say whether the complaint is well founded")
                .contains("Say whether what has to be done was done")
                .contains("Write who signs");
        at.answered(office, complaint, MAUNDY_THURSDAY);
        assertThat(ownLetter("Our answer to your complaint"))
                .contains("We read the notes of Sunday")
                .contains("The visit was forgotten")
                .contains("You were right to complain.")
                .contains("We say sorry")
                .contains("what had to be done has been done")
                .contains("Rita Responsible, responsible for complaints at the council")
                .contains("Local Government and Social Care Ombudsman, 0300 061 0614");
        assertThat(database.fetchCount(
                        TASK, TASK.ABOUT.eq(AtComplaints.id(complaint)).and(TASK.DONE_AT.isNull())))
                .isZero();
        var pdf = office.get(complaint + "/letters/" + at.lastLetter(complaint) + ".pdf?in=large");
        assertThat(pdf.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    private String ownLetter(String title) {
        var link = own.get("/me/complaints")
                .page()
                .select("a:containsOwn(" + title + ")")
                .attr("href");
        return own.get(link).page().text();
    }

    @Test
    @Tag("COMP-11")
    @Tag("COMP-5")
    void theAcknowledgementOffersToTalkAndAsksWhetherSomebodyIndependentWasOffered() {
        var complaint = complains();
        var bare = at.step(office, complaint, "acknowledged", MAUNDY_THURSDAY, "way", "letter", "advocate", "no");
        assertThat(bare.page().select(".govuk-error-summary").text())
                .contains("Offer to talk with them about it")
                .contains("Write why nobody independent was offered");
        at.step(
                office,
                complaint,
                "acknowledged",
                MAUNDY_THURSDAY,
                "way",
                "letter",
                "offer",
                "I call you on Tuesday",
                "advocate",
                "no",
                "advocate-why",
                "Her advocate wrote the complaint with her");
        assertThat(ownLetter("We have your complaint"))
                .contains("I call you on Tuesday")
                .contains("Nobody came on <i>Sunday</i>")
                .contains("Somebody independent can help you to complain")
                .contains("Complaining makes no difference to your care");
        assertThat(office.get(complaint).page().text()).contains("Her advocate wrote the complaint with her");
    }

    @Test
    @Tag("COMP-10")
    void nothingOfAComplaintIsOnTheRecordOfTheirCareAndItIsNoReasonToEndAnything() {
        var before = database.fetchCount(EVENT, EVENT.CHAIN.eq(person.value()));
        var complaint = complains();
        at.acknowledged(office, complaint, MAUNDY_THURSDAY, LocalDate.of(2026, 5, 29));
        assertThat(database.fetchCount(EVENT, EVENT.CHAIN.eq(person.value()))).isEqualTo(before);
        assertThat(database.fetchCount(DOCUMENT, DOCUMENT.PERSON.eq(person.value())))
                .isZero();
        assertThat(database.fetchCount(TASK, TASK.PERSON.eq(person.value()))).isZero();
        var colleague = new Browserless(port).with(worker.secret());
        for (var page : List.of("", "/everything", "/documents", "/asks")) {
            assertThat(colleague.get(person.link() + page).page().select("main").text())
                    .as(page)
                    .doesNotContain("Sunday");
        }
        assertThat(colleague.get("/complaints").status()).isEqualTo(403);
        assertThat(colleague.get(complaint).status()).isEqualTo(403);
        assertThat(EndGround.values()).extracting(Enum::name).noneMatch(name -> name.contains("COMPLAIN"));
        assertThat(LowerBudget.Because.values()).extracting(Enum::name).noneMatch(name -> name.contains("COMPLAIN"));
    }
}
