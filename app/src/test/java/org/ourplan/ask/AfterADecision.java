package org.ourplan.ask;

import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.TASK;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.access.Role;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.people.FictionalPeople;
import org.ourplan.people.People;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.testing.Browserless;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Wanda made the letter about a decision, Mia decided with her, and Gil handed it over: who of them may look at it again? */
abstract class AfterADecision {

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

    Staff.Hired worker;
    Staff.Hired manager;
    Staff.Hired giver;
    PersonId person;
    UUID letter;
    Browserless own;

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

    void happened(Happening what, UUID subject, Staff.Hired by) {
        transaction.executeWithoutResult(_ -> events.append(
                person.value(), what, subject, 1, Map.of(), by.who().account()));
    }

    Browserless at(Staff.Hired who) {
        return new Browserless(port).with(who.secret());
    }

    String asked() {
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

    UUID ask() {
        return database.select(ASK.ID)
                .from(ASK)
                .where(ASK.PERSON.eq(person.value()))
                .fetchSingle(ASK.ID);
    }

    static Browserless.Shown answers(Browserless by, String ask, String said, String day, String noPart) {
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
}
