package org.ourplan.access.store;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ourplan.access.Helping;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who helps whom: begun by an invitation that was used, ended by the person or by who works with them. */
@Repository
class HelpBook implements Helping {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;

    HelpBook(DSLContext database, Clock clock, Events events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Helper> of(PersonId person) {
        return database.select(
                        HELPING.ID,
                        ACCOUNT.DISPLAY_NAME,
                        HELPING.HELPS_AS,
                        HELPING.PARTS,
                        HELPING.SINCE,
                        HELPING.UNTIL_DAY)
                .from(HELPING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(HELPING.ACCOUNT))
                .where(HELPING.PERSON.eq(person.value()))
                .and(stands())
                .orderBy(HELPING.SINCE, HELPING.ID)
                .fetch(row -> new Helper(
                        row.value1(),
                        row.value2(),
                        InvitedAs.valueOf(row.value3()),
                        InvitationBook.parts(row.value4()),
                        row.value5().toInstant(),
                        row.value6()));
    }

    @Override
    public List<Helped> by(UUID account) {
        return database.select(
                        PERSON.ID,
                        PERSON.GIVEN_NAME,
                        PERSON.PREFERRED_NAME,
                        PERSON.FAMILY_NAME,
                        HELPING.HELPS_AS,
                        HELPING.PARTS)
                .from(HELPING)
                .join(PERSON)
                .on(PERSON.ID.eq(HELPING.PERSON))
                .where(HELPING.ACCOUNT.eq(account))
                .and(stands())
                .orderBy(HELPING.SINCE, HELPING.ID)
                .fetch(row -> new Helped(
                        new PersonId(row.value1()),
                        ((row.value3().isBlank() ? row.value2() : row.value3()) + " " + row.value4()).strip(),
                        InvitedAs.valueOf(row.value5()),
                        InvitationBook.parts(row.value6())));
    }

    @Override
    @Transactional
    public void end(PersonId person, UUID helping, SignedIn by) {
        var ended = database.update(HELPING)
                .set(HELPING.ENDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HELPING.ENDED_BY, by.account())
                .where(HELPING.ID.eq(helping))
                .and(HELPING.PERSON.eq(person.value()))
                .and(HELPING.ENDED_AT.isNull())
                .execute();
        if (ended == 1) {
            events.append(person.value(), Happening.HELP_ENDED, helping, 1, Map.of(), by.account());
        }
    }

    private Condition stands() {
        return HELPING.ENDED_AT.isNull().and(HELPING.UNTIL_DAY.isNull().or(HELPING.UNTIL_DAY.ge(LocalDate.now(clock))));
    }
}
