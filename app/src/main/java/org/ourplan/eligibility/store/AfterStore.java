package org.ourplan.eligibility.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.md5;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.AFTER_DETERMINATION;
import static org.ourplan.tables.Tables.DETERMINATION;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.ourplan.eligibility.decide.WhatFollows.HomeCouncil;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.AfterDeterminationRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what follows a determination as it stands; the versions of what people wrote are kept by writing. */
@Repository
public class AfterStore {

    private final DSLContext database;
    private final JsonMapper json;

    AfterStore(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The letter has been given to the person. The first day stands. */
    public void letterGiven(UUID determination, LocalDate on) {
        first(AFTER_DETERMINATION.LETTER_GIVEN_ON, determination, on);
    }

    /** Written reasons for not meeting needs have been given to the person. The first day stands. */
    public void notMeetingGiven(UUID determination, LocalDate on) {
        first(AFTER_DETERMINATION.NOT_MEETING_GIVEN_ON, determination, on);
    }

    /** Both parts of the advice. */
    public void advice(UUID determination, String meetOrReduce, String preventOrDelay) {
        database.update(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.ADVICE_MEET_OR_REDUCE, meetOrReduce)
                .set(AFTER_DETERMINATION.ADVICE_PREVENT_OR_DELAY, preventOrDelay)
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .execute();
    }

    /** The words of the letter as put to the person, by place. */
    public void letterWords(UUID determination, Map<String, String> words) {
        database.update(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.LETTER_WORDS, JSONB.jsonb(json.writeValueAsString(words)))
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .execute();
    }

    /** The answers of s13(3) or (4), and what they come to. */
    public void next(UUID determination, String couldBeDone, String wantsCouncil, String settled, String mustMeet) {
        database.update(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.WHAT_COULD_BE_DONE, couldBeDone)
                .set(AFTER_DETERMINATION.WANTS_COUNCIL, wantsCouncil)
                .set(AFTER_DETERMINATION.SETTLED, settled)
                .set(AFTER_DETERMINATION.COUNCIL_MUST_MEET, mustMeet)
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .execute();
    }

    /** Why the council uses its power, which council was told and when where that is asked, and what it comes to. */
    public void power(UUID determination, String why, HomeCouncil told, String mayMeet) {
        database.update(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.WHY_POWER, why)
                .set(AFTER_DETERMINATION.HOME_COUNCIL, told.name())
                .set(AFTER_DETERMINATION.HOME_COUNCIL_TOLD_ON, told.toldOn())
                .set(AFTER_DETERMINATION.COUNCIL_MUST_MEET, mayMeet)
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .execute();
    }

    /** Why some needs will not be met; reasons given before do not count for new ones. */
    public void notMeeting(UUID determination, String why) {
        database.update(AFTER_DETERMINATION)
                .set(AFTER_DETERMINATION.WHY_NOT_MEETING, why)
                .setNull(AFTER_DETERMINATION.NOT_MEETING_GIVEN_ON)
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .execute();
    }

    /** True when either part is word for word in what was written for another person. */
    public boolean usedForSomebodyElse(PersonId person, String meetOrReduce, String preventOrDelay) {
        var same = md5(AFTER_DETERMINATION.ADVICE_MEET_OR_REDUCE)
                .eq(md5(val(meetOrReduce)))
                .and(val(meetOrReduce).ne(""))
                .or(md5(AFTER_DETERMINATION.ADVICE_PREVENT_OR_DELAY)
                        .eq(md5(val(preventOrDelay)))
                        .and(val(preventOrDelay).ne("")));
        return database.select(field(exists(selectOne()
                        .from(AFTER_DETERMINATION)
                        .join(DETERMINATION)
                        .on(DETERMINATION.ID.eq(AFTER_DETERMINATION.DETERMINATION))
                        .where(same)
                        .and(DETERMINATION.PERSON.ne(person.value())))))
                .fetchSingle()
                .value1();
    }

    private void first(TableField<AfterDeterminationRecord, LocalDate> day, UUID determination, LocalDate on) {
        database.update(AFTER_DETERMINATION)
                .set(day, on)
                .where(AFTER_DETERMINATION.DETERMINATION.eq(determination))
                .and(day.isNull())
                .execute();
    }
}
