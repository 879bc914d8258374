package org.ourplan.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.EVENT;
import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person asks for is recorded, stands in the work list of whom it concerns, gets a day and an answer, and they see both. */
@OurplanTest
class AskTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    private UUID team;
    private Staff.Hired worker;
    private PersonId person;
    private Browserless own;
    private Browserless office;

    @BeforeEach
    void begin() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        office = new Browserless(port).with(worker.secret());
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    private String asks(String... answers) {
        own.submit("/me/asks/new", "/me/asks/new", answers);
        return person.link() + "/asks/"
                + database.select(ASK.ID)
                        .from(ASK)
                        .where(ASK.PERSON.eq(person.value()))
                        .orderBy(ASK.ASKED_AT.desc(), ASK.ID.desc())
                        .limit(1)
                        .fetchSingle(ASK.ID);
    }

    private Browserless.Shown promises(String ask, String day) {
        return office.submit(
                ask, ask + "/promise", "answer-by-day", day, "answer-by-month", "9", "answer-by-year", "2026");
    }

    private static Browserless.Shown answers(Browserless by, String ask, String said, String words, String day) {
        return by.submit(
                ask,
                ask + "/answer",
                "said",
                said,
                "words",
                words,
                "happens-by-day",
                day,
                "happens-by-month",
                day.isEmpty() ? "" : "9",
                "happens-by-year",
                day.isEmpty() ? "" : "2026");
    }

    @Test
    void aReviewIsAskedForPromisedAnsweredAndSeen() {
        var ask = asks("kind", "REVIEW", "words", "My hip is worse <i>now</i>.");
        assertThat(own.get("/me/asks").page().text())
                .contains("A review: to look at my plan together Waiting")
                .contains("My hip is worse <i>now</i>.")
                .contains("Nobody has said yet when you get an answer");
        assertThat(office.get("/").page().text()).contains("They ask for a review");
        assertThat(promises(ask, "10").page().text()).contains("The answer is due by Thursday 10 September 2026");
        assertThat(own.get("/me").page().text())
                .contains("One thing waits for an answer. The next answer comes by Thursday 10 September 2026.");
        assertThat(own.get("/me/asks").page().text())
                .contains("You get an answer by Thursday 10 September 2026. Wanda Worker said so.");
        var after = answers(office, ask, "YES", "I will come and look at it with you.", "20");
        assertThat(after.path()).endsWith("/giving");
        assertThat(own.get("/me/asks").page().text())
                .contains("Answered")
                .contains("Yes. This will happen. Expect it by Sunday 20 September 2026.")
                .contains("I will come and look at it with you.");
        assertThat(own.get("/me/documents").page().text()).contains("Our answer to what you asked for");
        assertThat(office.get("/").page().text()).doesNotContain("They ask for a review");
        assertThat(database.fetchCount(TASK, TASK.PERSON.eq(person.value()).and(TASK.DONE_AT.isNull())))
                .isZero();
    }

    @Test
    void noDayIsInventedAndAPromiseThatPassedIsSaidToBeLate() {
        var ask = asks("kind", "CHANGE", "words", "Later in the morning, please.");
        assertThat(database.fetchSingle(ASK, ASK.PERSON.eq(person.value())).getAnswerBy())
                .as("the starting pack has no target for this")
                .isNull();
        var past = office.submit(
                ask, ask + "/promise", "answer-by-day", "31", "answer-by-month", "8", "answer-by-year", "2026");
        assertThat(past.page().select(".govuk-error-summary").text()).contains("cannot be before today");
        promises(ask, "3");
        SettableClock.setTo(LocalDate.of(2026, 9, 4));
        var later = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        assertThat(later.get("/me/asks").page().text())
                .contains("You should have had an answer by Thursday 3 September 2026. We are late.");
    }

    private String letter() {
        var link = own.get("/me/documents")
                .page()
                .select("h2 a:containsOwn(Our answer)")
                .attr("href");
        return own.get(link).page().text();
    }

    @Test
    void anAnswerHasReasonsAndADayForWhatIsStillToComeAndIsGivenOnce() {
        var ask = asks("kind", "SPEAK_UP");
        var bare = answers(office, ask, "YES", "", "");
        assertThat(bare.page().select(".govuk-error-summary").text())
                .contains("Say it in words they can use")
                .contains("by when it happens");
        var no = answers(office, ask, "NO", "You told us that your sister does this. Tell us if that changes.", "");
        assertThat(no.path()).endsWith("/giving");
        assertThat(letter()).contains("No.").contains("If you think this is wrong");
        var again = office.post(
                person.link() + "/asks", ask + "/answer", Map.of(), "said", "DONE", "words", "Changed my mind");
        assertThat(again.status()).isEqualTo(409);
        assertThat(own.get("/me/asks").page().text()).doesNotContain("Changed my mind");
    }

    @Test
    void eventsHoldNothingOfWhatWasSaid() {
        var ask = asks("kind", "OTHER", "words", "A very private thing");
        promises(ask, "9");
        answers(office, ask, "DONE", "A very private answer", "");
        var events = database.select(EVENT.DETAILS)
                .from(EVENT)
                .where(EVENT.CHAIN.eq(person.value()))
                .fetch(EVENT.DETAILS);
        assertThat(events.toString()).contains("OTHER").doesNotContain("private");
        assertThat(office.get(person.link() + "/everything").page().text())
                .contains("The person asked for something on their own page")
                .contains("What the person asked for was answered");
    }

    @Test
    void whatNobodyChoseIsNotAskedForAndOtherPeopleHaveNoPartInIt() {
        var nothing = own.submit("/me/asks/new", "/me/asks/new", "words", "Please");
        assertThat(nothing.page().select(".govuk-error-summary").text()).contains("Choose what you want to ask for");
        var ask = asks("kind", "FORMAT", "words", "In large print");
        var other = people.add(FictionalPeople.named("Stella", "Stranger"), worker.who());
        assertThat(office.get(other.link() + ask.substring(ask.indexOf("/asks")))
                        .status())
                .isEqualTo(404);
        var elsewhere = new Browserless(port)
                .with(staff.hire("Stella Stranger", null, other, Role.PERSON).secret());
        assertThat(elsewhere.get("/me/asks").page().text()).doesNotContain("In large print");
    }
}
