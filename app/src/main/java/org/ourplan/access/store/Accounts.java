package org.ourplan.access.store;

import static org.ourplan.tables.Tables.ACCOUNT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as signing in needs them. */
@Repository
public class Accounts {

    /** Five wrong passwords close the account for a quarter of an hour. */
    static final int TRIES = 5;

    static final Duration CLOSED_FOR = Duration.ofMinutes(15);

    private final DSLContext database;
    private final Clock clock;

    Accounts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What signing in must know of an account. */
    public record Known(
            UUID id,
            @Nullable String passwordHash,
            @Nullable Instant lockedUntil) {

        /** True while the account is closed after too many tries. */
        public boolean locked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }

    /** The account of this sign-in name, whatever the letters' case; not one that has ended. */
    public Optional<Known> named(String name) {
        return database.selectFrom(ACCOUNT)
                .where(org.jooq.impl.DSL.lower(ACCOUNT.SIGN_IN_NAME).eq(name.toLowerCase(java.util.Locale.ROOT)))
                .and(ACCOUNT.ENDED_AT.isNull())
                .fetchOptional(row -> new Known(
                        row.getId(),
                        row.getPasswordHash(),
                        row.getLockedUntil() == null
                                ? null
                                : row.getLockedUntil().toInstant()));
    }

    /** Counts a wrong password; the fifth closes the account for a while, after which the count begins again. */
    public void wrongPassword(UUID account) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var tries = org.jooq.impl.DSL.when(ACCOUNT.LOCKED_UNTIL.le(now), 1).otherwise(ACCOUNT.FAILED_TRIES.plus(1));
        var closed = org.jooq
                .impl
                .DSL
                .when(tries.ge(TRIES), now.plus(CLOSED_FOR))
                .otherwise((java.time.OffsetDateTime) null);
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILED_TRIES, tries)
                .set(ACCOUNT.LOCKED_UNTIL, closed)
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Forgets earlier wrong passwords. */
    public void rightPassword(UUID account) {
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILED_TRIES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }
}
