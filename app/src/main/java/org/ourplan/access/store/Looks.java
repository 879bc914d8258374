package org.ourplan.access.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.LOOK;
import static org.ourplan.tables.Tables.REASON_TO_LOOK;
import static org.ourplan.tables.Tables.TASK;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ourplan.access.SentToRole;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Every look at a person's record: who, when, which page. Added to, never changed. */
@Repository
public class Looks {

    private final DSLContext database;
    private final Clock clock;

    Looks(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes one look by somebody who works with the person, or the person. The page is the route's pattern, without
     * ids.
     */
    public void note(PersonId person, UUID account, String page) {
        note(person, account, page, inline((String) null));
    }

    /** Notes one look by somebody who may look because they gave a reason, with that reason. One statement. */
    public void noteWithReason(PersonId person, UUID account, String page) {
        note(
                person,
                account,
                page,
                field(select(REASON_TO_LOOK.REASON.concat(": ").concat(REASON_TO_LOOK.OWN_WORDS))
                        .from(REASON_TO_LOOK)
                        .where(REASON_TO_LOOK.ACCOUNT.eq(account))
                        .and(REASON_TO_LOOK.PERSON.eq(person.value()))
                        .and(REASON_TO_LOOK.UNTIL.gt(now()))
                        .orderBy(REASON_TO_LOOK.GIVEN_AT.desc())
                        .limit(1)));
    }

    /** Notes one look by somebody to whose role something was sent, with what that is. One statement. */
    public void noteWithTask(PersonId person, SignedIn who, String page) {
        note(
                person,
                who.account(),
                page,
                field(select(inline("Sent to their role: ").concat(TASK.WHAT))
                        .from(TASK)
                        .where(SentToRole.waitsFor(who, person))
                        .orderBy(TASK.SINCE.desc())
                        .limit(1)));
    }

    /** Notes one look at each of these people’s records. One statement. */
    public void noteEach(Set<PersonId> people, UUID account, String page) {
        var at = now();
        database.insertInto(LOOK, LOOK.PERSON, LOOK.ACCOUNT, LOOK.AT, LOOK.PAGE)
                .valuesOfRows(people.stream()
                        .map(person -> row(person.value(), account, at, page))
                        .toList())
                .execute();
    }

    private void note(PersonId person, UUID account, String page, Field<String> reason) {
        database.insertInto(LOOK)
                .set(LOOK.PERSON, person.value())
                .set(LOOK.ACCOUNT, account)
                .set(LOOK.AT, now())
                .set(LOOK.PAGE, page)
                .set(LOOK.REASON, reason)
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
