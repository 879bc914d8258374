package org.ourplan.access;

import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.INVITATION;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.WORKING_WITH;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.NewId;
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

    /** Somebody helps the person with everything that can be given. */
    void isHelpedBy(PersonId person, UUID account) {
        var parts = Stream.of(HelpPart.values()).map(Enum::name).toArray(String[]::new);
        var now = OffsetDateTime.now();
        var invitation = NewId.next();
        database.insertInto(INVITATION)
                .set(INVITATION.ID, invitation)
                .set(INVITATION.PERSON, person.value())
                .set(INVITATION.INVITED_AS, InvitedAs.CHOSEN_HELPER.name())
                .set(INVITATION.NAME, "Helper")
                .set(INVITATION.PARTS, parts)
                .set(INVITATION.IDENTITY_HOW, "Chosen")
                .set(INVITATION.IDENTITY_ON, LocalDate.now())
                .set(INVITATION.CODE_HASH, invitation.toString().getBytes(StandardCharsets.US_ASCII))
                .set(INVITATION.KNOWN_HASH, new byte[0])
                .set(INVITATION.SENT_AT, now)
                .set(INVITATION.SENT_BY, account)
                .set(INVITATION.SENT_BY_NAME, "Somebody")
                .set(INVITATION.ENDS_AT, now)
                .execute();
        database.insertInto(HELPING)
                .set(HELPING.ID, NewId.next())
                .set(HELPING.ACCOUNT, account)
                .set(HELPING.PERSON, person.value())
                .set(HELPING.INVITATION, invitation)
                .set(HELPING.HELPS_AS, InvitedAs.CHOSEN_HELPER.name())
                .set(HELPING.PARTS, parts)
                .set(HELPING.SINCE, now)
                .execute();
    }

    void restrict(PersonId person) {
        database.update(PERSON)
                .set(PERSON.RESTRICTED, true)
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }
}
