package org.ourplan.demonstration.store;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.INVITATION;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TEAM;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Makes the accounts and teams of the demonstration council. */
@Repository
public class Hiring {

    private final DSLContext database;
    private final Clock clock;

    Hiring(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** True while nobody has an account and nobody a record here. */
    public boolean isEmpty() {
        return !database.fetchExists(ACCOUNT) && !database.fetchExists(PERSON);
    }

    /** True when this account was made for the demonstration and its people are here. */
    public boolean isLoaded(String signInName) {
        return database.fetchExists(ACCOUNT, ACCOUNT.SIGN_IN_NAME.eq(signInName).and(ACCOUNT.ENDED_AT.isNull()))
                && database.fetchExists(PERSON, PERSON.FICTIONAL.isTrue());
    }

    /** A new team. */
    public UUID team(String name) {
        var id = NewId.next();
        database.insertInto(TEAM).set(TEAM.ID, id).set(TEAM.NAME, name).execute();
        return id;
    }

    /**
     * A new account.
     *
     * @param self the record of their own that a person or carer has here
     */
    public SignedIn account(
            String signInName,
            String name,
            String jobTitle,
            Set<Role> roles,
            @Nullable UUID team,
            @Nullable PersonId self,
            String passwordHash) {
        var id = NewId.next();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.SIGN_IN_NAME, signInName)
                .set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.JOB_TITLE, jobTitle)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ROLES, roles.stream().map(Enum::name).sorted().toArray(String[]::new))
                .set(ACCOUNT.TEAM, team)
                .set(ACCOUNT.PERSON, self == null ? null : self.value())
                .set(ACCOUNT.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        return new SignedIn(id, name, jobTitle, roles, team, self);
    }

    /** This account is somebody of an organisation, as if they had come in with a code that its keeper made. */
    public void comesIn(UUID colleague, SignedIn who, SignedIn keeper) {
        var id = NewId.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.insertInto(INVITATION)
                .set(INVITATION.ID, id)
                .set(INVITATION.COLLEAGUE, colleague)
                .set(INVITATION.INVITED_AS, InvitedAs.ORGANISATION.name())
                .set(INVITATION.NAME, who.name())
                .set(INVITATION.IDENTITY_HOW, "Made for the demonstration")
                .set(INVITATION.IDENTITY_ON, now.toLocalDate())
                .set(INVITATION.CODE_HASH, id.toString().getBytes(StandardCharsets.US_ASCII))
                .set(INVITATION.KNOWN_HASH, new byte[0])
                .set(INVITATION.SENT_AT, now)
                .set(INVITATION.SENT_BY, keeper.account())
                .set(INVITATION.SENT_BY_NAME, keeper.name())
                .set(INVITATION.ENDS_AT, now)
                .set(INVITATION.USED_AT, now)
                .set(INVITATION.USED_BY, who.account())
                .execute();
    }
}
