package org.ourplan.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.ASK_ANSWER;
import static org.ourplan.tables.Tables.TASK;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.access.Role;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.law.pack.LineKind;
import org.ourplan.law.pack.PackContent;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.policy.Adopted;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Another look at a decision is taken by somebody who took no part in it, with what was not known before, and changes nothing meanwhile. */
@OurplanTest
class SecondLookTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    @Autowired
    DocumentStore documents;

    @Autowired
    Events events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Adopted adopted;

    private Staff.Hired worker;
    private Staff.Hired manager;
    private Staff.Hired giver;
    private PersonId person;
    private UUID letter;
    private Browserless own;

    /** Wanda made the letter, Mia decided with her, and Gil handed it over. */
    @BeforeEach
    void aDecision() {
        SettableClock.setTo(LocalDate.of(2026, 9, 1));
        var team = staff.team("North");
        worker = staff.hire("Wanda Worker", team, Role.PRACTITIONER);
        manager = staff.hire("Mia Manager", team, Role.TEAM_MANAGER);
        giver = staff.hire("Gil Giver", team, Role.PRACTITIONER);
        person = people.add(FictionalPeople.named("Yolanda", "Fictional"), worker.who());
        own = new Browserless(port)
                .with(staff.hire("Yolanda Fictional", null, person, Role.PERSON).secret());
        var decision = NewId.next();
        letter = documents.keep(
                new DocumentStore.Kept(
                        person,
                        DocumentKind.ELIGIBILITY_LETTER,
                        decision,
                        1,
                        "Our decision about your needs, and why",
                        "<html></html>".getBytes(StandardCharsets.UTF_8),
                        "0".repeat(64)),
                worker.who());
        happened(Happening.ELIGIBILITY_DETERMINED, decision, manager);
        happened(Happening.DOCUMENT_GIVEN, letter, giver);
    }

    @AfterEach
    void listsAreEmptyAndTheClockRuns() {
        database.update(TASK)
                .set(TASK.DONE_AT, OffsetDateTime.now())
                .where(TASK.PERSON.eq(person.value()))
                .and(TASK.DONE_AT.isNull())
                .execute();
        SettableClock.run();
    }

    private void happened(Happening what, UUID subject, Staff.Hired by) {
        transaction.executeWithoutResult(_ -> events.append(
                person.value(), what, subject, 1, Map.of(), by.who().account()));
    }

    private Browserless at(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }

    private String asked() {
        own.submit(
                "/me/asks/new",
                "/me/asks/new",
                "kind",
                "ANOTHER_LOOK",
                "document",
                letter.toString(),
                "wants",
                "Somebody at night <i>too</i>",
                "more",
                "I fall at night",
                "words",
                "Please");
        return person.link() + "/asks/" + ask();
    }

    private UUID ask() {
        return database.select(ASK.ID)
                .from(ASK)
                .where(ASK.PERSON.eq(person.value()))
                .fetchSingle(ASK.ID);
    }

    private static Browserless.Shown answers(Browserless by, String ask, String said, String day, String noPart) {
        return by.submit(
                ask,
                ask + "/answer",
                "said",
                said,
                "words",
                "We had not asked about the nights.",
                "no-part",
                noPart,
                "happens-by-day",
                day,
                "happens-by-month",
                day.isEmpty() ? "" : "9",
                "happens-by-year",
                day.isEmpty() ? "" : "2026");
    }

    @Test
    @Tag("COMP-8")
    void nobodyWhoTookPartLooksAgainNotEvenBehindThePages() {
        var ask = asked();
        for (var involved : List.of(worker, manager)) {
            var page = at(involved).get(ask).page();
            assertThat(page.text())
                    .contains("You took part in this decision, so somebody else must look at it again")
                    .contains("Took part in the decision: Mia Manager, Wanda Worker. None of them looks again.");
            assertThat(page.select("form[action$=/answer]")).isEmpty();
            assertThat(at(involved)
                            .post(
                                    ask,
                                    ask + "/answer",
                                    Map.of(),
                                    "said",
                                    "STANDS",
                                    "words",
                                    "I was right",
                                    "no-part",
                                    "yes")
                            .status())
                    .isEqualTo(409);
        }
        assertThatThrownBy(() -> database.insertInto(ASK_ANSWER)
                        .set(ASK_ANSWER.ASK, ask())
                        .set(ASK_ANSWER.SAID, "STANDS")
                        .set(ASK_ANSWER.WORDS, "I was right")
                        .set(ASK_ANSWER.ANSWERED_AT, OffsetDateTime.now())
                        .set(ASK_ANSWER.ANSWERED_BY, manager.who().account())
                        .set(ASK_ANSWER.ANSWERED_BY_NAME, "Mia Manager")
                        .execute())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("took part in a decision does not look at it again");
        assertThat(database.fetchCount(ASK_ANSWER, ASK_ANSWER.ASK.eq(ask()))).isZero();
    }

    @Test
    @Tag("COMP-8")
    void aSeniorManagerLooksWhereAManagerTookPartAndTheAnswerLeavesEveryOtherWayOpen() {
        var ask = asked();
        assertThat(at(manager).get("/").page().text()).doesNotContain("They ask for another look");
        var task = database.fetchSingle(TASK, TASK.PERSON.eq(person.value()));
        assertThat(task.getRole()).isEqualTo(Role.SENIOR_MANAGER.name());
        assertThat(task.getTeam()).isNull();
        var senior = at(staff.hire("Sally Senior", null, Role.SENIOR_MANAGER));
        assertThat(senior.get(ask).page().text())
                .contains("What was not known: I fall at night")
                .contains("What they want instead: Somebody at night <i>too</i>");
        assertThat(own.get("/me/asks").page().text())
                .contains("Any care you have goes on while we look again.")
                .contains("You can complain as well.");
        var unticked = answers(senior, ask, "STANDS", "", "");
        assertThat(unticked.page().select(".govuk-error-summary").text()).contains("tick that you took none");
        assertThat(answers(senior, ask, "YES", "15", "yes").status()).isEqualTo(409);
        assertThat(answers(senior, ask, "STANDS", "", "yes").path())
                .as("the record is open to them only while it waits for them")
                .isEqualTo("/");
        assertThat(at(worker).get("/").page().text()).contains("Give them the answer");
        var answered = own.get("/me/asks").page();
        assertThat(answered.text()).contains("We looked again. The decision stands.");
        var link = own.get("/me/documents")
                .page()
                .select("h2 a:containsOwn(Our answer)")
                .attr("href");
        assertThat(own.get(link).page().text())
                .contains("“Our decision about your needs, and why”")
                .contains("Sally Senior took no part in the decision before.")
                .contains("I fall at night")
                .contains("We had not asked about the nights.")
                .contains("Complain")
                .contains("Ombudsman");
        assertThat(own.get("/me/complaints/new").status()).isEqualTo(200);
    }

    @Test
    void aDecisionThatChangesIsMadeAnewByTheOrdinaryStepsAndStaysOnTheListUntilThen() {
        var ask = asked();
        var undated = answers(at(giver), ask, "CHANGES_PARTLY", "", "yes");
        assertThat(undated.page().select(".govuk-error-summary").text()).contains("by when it happens");
        assertThat(answers(at(giver), ask, "CHANGES_PARTLY", "15", "yes").path())
                .as("having handed somebody a letter is no part in a decision")
                .endsWith("/giving");
        assertThat(at(worker).get("/").page().text()).contains("Change what was decided");
        var page = at(worker).get(ask).page();
        assertThat(page.select("a:containsOwn(decided anew)").attr("href")).isEqualTo(person.link() + "/assessments");
        var empty = at(worker).submit(ask, ask + "/changed");
        assertThat(empty.page().select(".govuk-error-summary").text()).contains("Write what was done");
        at(worker)
                .submit(
                        ask,
                        ask + "/changed",
                        "done",
                        "We assessed you again",
                        "changed-day",
                        "1",
                        "changed-month",
                        "9",
                        "changed-year",
                        "2026");
        assertThat(own.get("/me/asks").page().text()).contains("Changed on 1 September 2026: We assessed you again");
        assertThat(at(worker).get("/").page().text()).doesNotContain("Change what was decided");
        assertThat(at(worker)
                        .post(
                                ask,
                                ask + "/changed",
                                Map.of(),
                                "done",
                                "Again",
                                "changed-day",
                                "1",
                                "changed-month",
                                "9",
                                "changed-year",
                                "2026")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void byWhenItIsLookedAtIsTheCouncilsOwnTargetAndSaysSo() {
        var from = Adopted.farDay();
        adopted.adopt(
                new PackContent(List.of(
                        Adopted.line(LineKind.LEVEL, "number", "1", "who", "senior manager"),
                        Adopted.line(LineKind.TARGET, "target", "second-look", "days", "20"))),
                from);
        SettableClock.setTo(from);
        own = at(staff.hire("Yolanda Fictional", null, person, Role.PERSON));
        asked();
        assertThat(database.fetchSingle(ASK, ASK.PERSON.eq(person.value())).getAnswerBy())
                .isEqualTo(from.plusDays(20));
        assertThat(own.get("/me/asks").page().text()).contains("This is our own target.");
        assertThat(database.fetchSingle(TASK, TASK.PERSON.eq(person.value())).getForce())
                .isEqualTo("local");
    }

    @Test
    void aWorkerWritesDownWhoAsksAndByWhatRight() {
        var form = person.link() + "/asks/another-look";
        var none = at(worker).submit(form, form, "who", "other", "asker", "Ned Neighbour", "right", "NONE");
        assertThat(none.page().select(".govuk-error-summary").text())
                .contains("Choose which decision it is")
                .contains("first whether they want this");
        var kept = at(worker)
                .submit(form, form, "decided", "PLACE", "who", "other", "asker", "Ned Neighbour", "right", "ASKED");
        assertThat(kept.heading()).contains("asks for another look at a decision");
        assertThat(kept.page().text())
                .contains("The decision: where they can live. Asked by Ned Neighbour, whom they asked to.");
        assertThat(own.get("/me/asks").page().text()).contains("You stay where you are");
        var unnamed = own.submit("/me/asks/new", "/me/asks/new", "kind", "ANOTHER_LOOK");
        assertThat(unnamed.page().select(".govuk-error-summary").text()).contains("Choose which decision it is");
    }
}
