package org.ourplan.access.store;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.SIGNED_IN;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Who is signed in, by a secret in their browser of which only the hash is kept; ended at once everywhere when they sign out. */
@Repository
public class SignIns {

    private static final SecureRandom random = new SecureRandom();

    /** A working day. */
    public static final Duration LASTS = Duration.ofHours(12);

    private final DSLContext database;
    private final Clock clock;

    SignIns(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a sign-in; returns the secret for the browser's cookie. */
    public String begin(UUID account) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.insertInto(SIGNED_IN)
                .set(SIGNED_IN.TOKEN_HASH, hash(secret))
                .set(SIGNED_IN.ACCOUNT, account)
                .set(SIGNED_IN.SIGNED_IN_AT, now)
                .set(SIGNED_IN.ENDS_AT, now.plus(LASTS))
                .execute();
        return secret;
    }

    /** Who holds this secret, if their sign-in stands and their account has not ended. One statement. */
    public Optional<SignedIn> find(String secret) {
        return database.select(
                        ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, ACCOUNT.JOB_TITLE, ACCOUNT.ROLES, ACCOUNT.TEAM, ACCOUNT.PERSON)
                .from(SIGNED_IN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SIGNED_IN.ACCOUNT))
                .where(SIGNED_IN.TOKEN_HASH.eq(hash(secret)))
                .and(SIGNED_IN.ENDS_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .and(ACCOUNT.ENDED_AT.isNull())
                .fetchOptional(SignIns::read);
    }

    /** Ends the sign-in that this secret began. */
    public void end(String secret) {
        database.deleteFrom(SIGNED_IN).where(SIGNED_IN.TOKEN_HASH.eq(hash(secret))).execute();
    }

    private static SignedIn read(Record row) {
        var person = row.get(ACCOUNT.PERSON);
        return new SignedIn(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.JOB_TITLE),
                Stream.of(row.get(ACCOUNT.ROLES)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.get(ACCOUNT.TEAM),
                person == null ? null : new PersonId(person));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
