package org.ourplan.record;

import static org.ourplan.tables.Tables.AT_A_GLANCE;
import static org.ourplan.tables.Tables.JOURNEY_STAGE;
import static org.ourplan.tables.Tables.NEXT_STEP;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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

    /**
     * A stage has begun, or begun again; the summary is one sentence for the record page, the link where it is worked
     * on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begun(PersonId person, Stage stage, String summary, String link) {
        tell(person, stage, "begun", null, summary, link);
    }

    /** A stage is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(PersonId person, Stage stage, String summary, String link) {
        tell(person, stage, "done", LocalDate.now(clock), summary, link);
    }

    /** A stage that has not begun; the day on which it is expected, if there is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toCome(PersonId person, Stage stage, String summary, @Nullable LocalDate expected, String link) {
        tell(person, stage, "to-come", expected, summary, link);
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

    /**
     * What matters to the person, in their own words, from the newest assessment or plan; replaces what was said
     * before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void whatMatters(PersonId person, String words) {
        database.insertInto(AT_A_GLANCE)
                .set(AT_A_GLANCE.PERSON, person.value())
                .set(AT_A_GLANCE.WHAT_MATTERS, words)
                .onDuplicateKeyUpdate()
                .set(AT_A_GLANCE.WHAT_MATTERS, words)
                .execute();
    }

    /**
     * The plan and budget now: one paragraph that the person may read too, the figure in pounds a week if there is one
     * to tell, and where the whole of it is; replaces what was said before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planNow(PersonId person, String paragraph, @Nullable BigDecimal weekly, String link) {
        database.insertInto(AT_A_GLANCE)
                .set(AT_A_GLANCE.PERSON, person.value())
                .set(AT_A_GLANCE.PLAN_WORDS, paragraph)
                .set(AT_A_GLANCE.PLAN_WEEKLY, weekly)
                .set(AT_A_GLANCE.PLAN_LINK, link)
                .onDuplicateKeyUpdate()
                .set(AT_A_GLANCE.PLAN_NEXT, "")
                .set(AT_A_GLANCE.PLAN_WORDS, paragraph)
                .set(AT_A_GLANCE.PLAN_WEEKLY, weekly)
                .set(AT_A_GLANCE.PLAN_LINK, link)
                .execute();
    }

    /** One sentence about a new version of the plan, said beside the plan now until the new one is the plan now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void planNext(PersonId person, String sentence) {
        database.insertInto(AT_A_GLANCE)
                .set(AT_A_GLANCE.PERSON, person.value())
                .set(AT_A_GLANCE.PLAN_NEXT, sentence)
                .onDuplicateKeyUpdate()
                .set(AT_A_GLANCE.PLAN_NEXT, sentence)
                .execute();
    }

    /** A stage that this person's way does not go through, with the reason in one sentence. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notNeeded(PersonId person, Stage stage, String why) {
        tell(person, stage, "not-needed", LocalDate.now(clock), why, "");
    }

    private void tell(PersonId person, Stage stage, String state, @Nullable LocalDate on, String summary, String link) {
        database.insertInto(JOURNEY_STAGE)
                .set(JOURNEY_STAGE.PERSON, person.value())
                .set(JOURNEY_STAGE.STAGE, stage.name())
                .set(JOURNEY_STAGE.STATE, state)
                .set(JOURNEY_STAGE.BEGAN_ON, LocalDate.now(clock))
                .set(JOURNEY_STAGE.DONE_ON, on)
                .set(JOURNEY_STAGE.SUMMARY, summary)
                .set(JOURNEY_STAGE.LINK, link)
                .onDuplicateKeyUpdate()
                .set(JOURNEY_STAGE.STATE, state)
                .set(JOURNEY_STAGE.DONE_ON, on)
                .set(JOURNEY_STAGE.SUMMARY, summary)
                .set(JOURNEY_STAGE.LINK, link)
                .execute();
    }
}
