package org.ourplan.access.store;

import static org.jooq.impl.DSL.field;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.SIGNED_IN;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Who is signed in, by a secret in their browser of which only the hash is kept; ended at once everywhere when they sign out. */
@Repository
public class SignIns {

    /** A working day. */
    public static final Duration LASTS = Duration.ofHours(12);

    /** How much longer the browser's cookie tells whose writing arrives late; it opens nothing. */
    public static final Duration KNOWN = Duration.ofDays(7);

    private static final Field<Boolean> MUST_CHANGE =
            field(ACCOUNT.GIVEN_PASSWORD.isTrue().and(SIGNED_IN.BY_PASSWORD.isTrue()));

    private final DSLContext database;
    private final Clock clock;

    SignIns(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody signed in; {@code mustChangePassword} while they came in by a password that somebody else chose. */
    public record Found(SignedIn who, boolean mustChangePassword) {}

    /** Begins a sign-in by something of their own: a passkey, the council's account. */
    public String begin(UUID account) {
        return begin(account, false);
    }

    /** Begins a sign-in; returns the secret for the browser's cookie. */
    public String begin(UUID account, boolean byPassword) {
        var secret = Secret.next();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.deleteFrom(SIGNED_IN)
                .where(SIGNED_IN.ACCOUNT.eq(account))
                .and(SIGNED_IN.ENDS_AT.lt(now.minus(KNOWN)))
                .execute();
        database.insertInto(SIGNED_IN)
                .set(SIGNED_IN.TOKEN_HASH, Secret.hash(secret))
                .set(SIGNED_IN.ACCOUNT, account)
                .set(SIGNED_IN.SIGNED_IN_AT, now)
                .set(SIGNED_IN.ENDS_AT, now.plus(LASTS))
                .set(SIGNED_IN.BY_PASSWORD, byPassword)
                .execute();
        return secret;
    }

    /** Who holds this secret, if their sign-in stands and their account has not ended. One statement. */
    public Optional<Found> find(String secret) {
        return database.select(
                        ACCOUNT.ID,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.JOB_TITLE,
                        ACCOUNT.ROLES,
                        ACCOUNT.TEAM,
                        ACCOUNT.PERSON,
                        MUST_CHANGE)
                .from(SIGNED_IN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SIGNED_IN.ACCOUNT))
                .where(SIGNED_IN.TOKEN_HASH.eq(Secret.hash(secret)))
                .and(SIGNED_IN.ENDS_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .and(ACCOUNT.ENDED_AT.isNull())
                .fetchOptional(SignIns::read);
    }

    /** Whose sign-in this secret began, whether or not it still stands: only to know who was writing. One statement. */
    public Optional<UUID> holder(String secret) {
        return database.select(SIGNED_IN.ACCOUNT)
                .from(SIGNED_IN)
                .where(SIGNED_IN.TOKEN_HASH.eq(Secret.hash(secret)))
                .fetchOptional(SIGNED_IN.ACCOUNT);
    }

    /** Ends every sign-in of the account but this one: after a new password, and when an account ends. */
    public void endOthers(UUID account, String secret) {
        database.deleteFrom(SIGNED_IN)
                .where(SIGNED_IN.ACCOUNT.eq(account))
                .and(SIGNED_IN.TOKEN_HASH.ne(Secret.hash(secret)))
                .execute();
    }

    /** Ends the sign-in that this secret began. */
    public void end(String secret) {
        database.deleteFrom(SIGNED_IN)
                .where(SIGNED_IN.TOKEN_HASH.eq(Secret.hash(secret)))
                .execute();
    }

    private static Found read(Record row) {
        var person = row.get(ACCOUNT.PERSON);
        var who = new SignedIn(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.JOB_TITLE),
                Stream.of(row.get(ACCOUNT.ROLES)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.get(ACCOUNT.TEAM),
                person == null ? null : new PersonId(person));
        return new Found(who, row.get(MUST_CHANGE));
    }
}
