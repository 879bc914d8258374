package org.ourplan.access;

import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/** People for the tests of access: just enough of a record to be looked at. */
final class People {

    private final DSLContext database;

    People(DSLContext database) {
        this.database = database;
    }

    /** A person of the team, with a named worker or none. */
    PersonId add(String given, String family, UUID team, @Nullable UUID worker) {
        var id = PersonId.next();
        var now = OffsetDateTime.now();
        database.insertInto(PERSON)
                .set(PERSON.ID, id.value())
                .set(PERSON.GIVEN_NAME, given)
                .set(PERSON.FAMILY_NAME, family)
                .set(PERSON.FICTIONAL, true)
                .set(PERSON.SEARCH_NAMES, new String[] {given.toLowerCase(), family.toLowerCase()})
                .set(PERSON.SEARCH_SOUNDS, new String[0])
                .set(PERSON.CREATED_AT, now)
                .set(PERSON.UPDATED_AT, now)
                .execute();
        database.insertInto(WORKING_WITH)
                .set(WORKING_WITH.PERSON, id.value())
                .set(WORKING_WITH.TEAM, team)
                .set(WORKING_WITH.ACCOUNT, worker)
                .set(WORKING_WITH.SINCE, LocalDate.now())
                .execute();
        return id;
    }

    void restrict(PersonId person) {
        database.update(PERSON)
                .set(PERSON.RESTRICTED, true)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }
}
