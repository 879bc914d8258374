package org.ourplan.safeguarding;

import static org.ourplan.tables.Tables.TASK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.ourplan.people.People;
import org.ourplan.testing.SettableClock;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person, their worker and a safeguarding lead on one day, with what a test of concerns needs at hand. */
abstract class AtAConcern {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    @Autowired
    DSLContext database;

    SafeguardingStory story;

    @BeforeEach
    void begin() {
        SettableClock.setTo(TODAY);
        story = new SafeguardingStory(people, staff, database, port, TODAY);
    }

    @AfterEach
    void clockRuns() {
        SettableClock.run();
    }

    /** The days of what is still to do of this kind about this. */
    List<LocalDate> due(String kind, UUID about) {
        return database.select(TASK.DUE)
                .from(TASK)
                .where(TASK.KIND.eq(kind))
                .and(TASK.ABOUT.eq(about))
                .and(TASK.DONE_AT.isNull())
                .fetch(TASK.DUE);
    }

    /** A page of the concern as the lead reads it. */
    String reads(String page) {
        return story.as(story.lead).get(story.at(page)).page().text();
    }
}
