package org.ourplan.communication.store;

import static org.ourplan.tables.Tables.NEEDS_CONFIRMED;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.ourplan.access.SignedIn;
import org.ourplan.communication.AskedAt;
import org.ourplan.communication.Confirmed;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Each time that somebody said that it is right; only ever added to. */
@Repository
public class ConfirmedStore {

    private final DSLContext database;
    private final Clock clock;

    ConfirmedStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last first. One statement. */
    public List<Confirmed> of(PersonId person) {
        return database.selectFrom(NEEDS_CONFIRMED)
                .where(NEEDS_CONFIRMED.PERSON.eq(person.value()))
                .orderBy(NEEDS_CONFIRMED.RECORDED_AT.desc(), NEEDS_CONFIRMED.ID.desc())
                .fetch(row -> new Confirmed(
                        row.getId(),
                        List.of(row.getNeeds()),
                        List.of(row.getFormats()),
                        row.getSaidBy(),
                        row.getSaidOn(),
                        AskedAt.valueOf(row.getAskedAt()),
                        row.getAskAgainBy(),
                        row.getRecordedByName()));
    }

    /** Keeps one. */
    public void keep(PersonId person, Confirmed one, SignedIn by) {
        database.insertInto(NEEDS_CONFIRMED)
                .set(NEEDS_CONFIRMED.ID, one.id())
                .set(NEEDS_CONFIRMED.PERSON, person.value())
                .set(NEEDS_CONFIRMED.NEEDS, one.needs().toArray(String[]::new))
                .set(NEEDS_CONFIRMED.FORMATS, one.formats().toArray(String[]::new))
                .set(NEEDS_CONFIRMED.SAID_BY, one.saidBy())
                .set(NEEDS_CONFIRMED.SAID_ON, one.on())
                .set(NEEDS_CONFIRMED.ASKED_AT, one.at().name())
                .set(NEEDS_CONFIRMED.ASK_AGAIN_BY, one.askAgainBy())
                .set(NEEDS_CONFIRMED.RECORDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(NEEDS_CONFIRMED.RECORDED_BY, by.account())
                .set(NEEDS_CONFIRMED.RECORDED_BY_NAME, by.name())
                .execute();
    }
}
