package org.ourplan.record;

import static org.ourplan.tables.Tables.JOURNEY_STAGE;
import static org.ourplan.tables.Tables.NEXT_STEP;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where each person is, told by each stage in the transaction of its own change. */
@Component
public class Journeys {

    private final DSLContext database;
    private final Clock clock;

    Journeys(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A stage has begun, or begun again; the summary is one sentence for the record page, the link where it is worked on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begun(PersonId person, Stage stage, String summary, String link) {
        tell(person, stage, "begun", null, summary, link);
    }

    /** A stage is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(PersonId person, Stage stage, String summary, String link) {
        tell(person, stage, "done", LocalDate.now(clock), summary, link);
    }

    /** What happens next, replacing what was said before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void next(PersonId person, NextStep step) {
        database.insertInto(NEXT_STEP)
                .set(NEXT_STEP.PERSON, person.value())
                .set(NEXT_STEP.WHAT, step.what())
                .set(NEXT_STEP.WHO, step.who())
                .set(NEXT_STEP.EXPECT_BY, step.expectBy())
                .set(NEXT_STEP.LINK, step.link())
                .onDuplicateKeyUpdate()
                .set(NEXT_STEP.WHAT, step.what())
                .set(NEXT_STEP.WHO, step.who())
                .set(NEXT_STEP.EXPECT_BY, step.expectBy())
                .set(NEXT_STEP.LINK, step.link())
                .execute();
    }

    private void tell(
            PersonId person, Stage stage, String state, @org.jspecify.annotations.Nullable LocalDate doneOn, String summary, String link) {
        database.insertInto(JOURNEY_STAGE)
                .set(JOURNEY_STAGE.PERSON, person.value())
                .set(JOURNEY_STAGE.STAGE, stage.name())
                .set(JOURNEY_STAGE.STATE, state)
                .set(JOURNEY_STAGE.BEGAN_ON, LocalDate.now(clock))
                .set(JOURNEY_STAGE.DONE_ON, doneOn)
                .set(JOURNEY_STAGE.SUMMARY, summary)
                .set(JOURNEY_STAGE.LINK, link)
                .onDuplicateKeyUpdate()
                .set(JOURNEY_STAGE.STATE, state)
                .set(JOURNEY_STAGE.DONE_ON, doneOn)
                .set(JOURNEY_STAGE.SUMMARY, summary)
                .set(JOURNEY_STAGE.LINK, link)
                .execute();
    }
}
