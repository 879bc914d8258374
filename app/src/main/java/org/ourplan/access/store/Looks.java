package org.ourplan.access.store;

import static org.ourplan.tables.Tables.LOOK;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
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

    /** Notes one look. The page is the route's pattern, without ids. */
    public void note(PersonId person, UUID account, String page) {
        database.insertInto(LOOK)
                .set(LOOK.PERSON, person.value())
                .set(LOOK.ACCOUNT, account)
                .set(LOOK.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(LOOK.PAGE, page)
                .execute();
    }
}
