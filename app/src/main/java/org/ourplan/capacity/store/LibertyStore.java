package org.ourplan.capacity.store;

import static org.ourplan.tables.Tables.LIBERTY;
import static org.ourplan.tables.Tables.LIBERTY_STEP;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps requests about liberty, and their steps. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LibertyStore {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    LibertyStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** A request. */
    public void keep(PersonId person, Liberty one, SignedIn by) {
        database.insertInto(LIBERTY)
                .set(LIBERTY.ID, one.id())
                .set(LIBERTY.PERSON, person.value())
                .set(LIBERTY.SETTING, one.setting().name())
                .set(LIBERTY.ROUTE, one.route().name())
                .set(LIBERTY.RECEIVED_ON, one.receivedOn())
                .set(LIBERTY.URGENT_GIVEN, one.urgentGiven())
                .set(
                        LIBERTY.DETAIL,
                        JSONB.jsonb(json.writeValueAsString(one.said().given())))
                .set(LIBERTY.RECORDED_AT, now())
                .set(LIBERTY.RECORDED_BY, by.account())
                .set(LIBERTY.RECORDED_BY_NAME, by.name())
                .execute();
    }

    /** A step; false where somebody recorded the same one a moment before. */
    public boolean keep(UUID liberty, LibertyStep step, SignedIn by) {
        return database.insertInto(LIBERTY_STEP)
                        .set(LIBERTY_STEP.ID, NewId.next())
                        .set(LIBERTY_STEP.LIBERTY, liberty)
                        .set(LIBERTY_STEP.KIND, step.kind().name())
                        .set(LIBERTY_STEP.ON_DAY, step.on())
                        .set(LIBERTY_STEP.FIRST_DAY, step.first())
                        .set(LIBERTY_STEP.LAST_DAY, step.last())
                        .set(LIBERTY_STEP.WORDS, step.words())
                        .set(LIBERTY_STEP.RECORDED_AT, now())
                        .set(LIBERTY_STEP.RECORDED_BY, by.account())
                        .set(LIBERTY_STEP.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
