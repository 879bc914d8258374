package org.ourplan.access.store;

import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PASSKEY;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The public halves of people's passkeys. */
@Repository
public class Passkeys {

    private final DSLContext database;
    private final Clock clock;
    private final AccountBook accounts;

    Passkeys(DSLContext database, Clock clock, AccountBook accounts) {
        this.database = database;
        this.clock = clock;
        this.accounts = accounts;
    }

    /** One passkey. */
    public record Passkey(
            byte[] id,
            UUID account,
            String name,
            byte[] credential,
            long signCount,
            Instant added,
            @Nullable Instant used) {}

    /** Keeps a new one; false where this passkey is here already. */
    @Transactional
    public boolean add(byte[] id, UUID account, String name, byte[] credential, long signCount) {
        var added = database.insertInto(PASSKEY)
                .set(PASSKEY.CREDENTIAL_ID, id)
                .set(PASSKEY.ACCOUNT, account)
                .set(PASSKEY.NAME, name)
                .set(PASSKEY.CREDENTIAL, credential)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.ADDED_AT, now())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            accounts.note(account, account, "Passkey added by its owner");
        }
        return added == 1;
    }

    public List<Passkey> of(UUID account) {
        return database.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT.eq(account))
                .orderBy(PASSKEY.ADDED_AT)
                .fetch(Passkeys::read);
    }

    /** The passkey of this id, if its account can be signed in with: not ended. */
    public Optional<Passkey> find(byte[] id) {
        return database.select(PASSKEY.fields())
                .from(PASSKEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT))
                .where(PASSKEY.CREDENTIAL_ID.eq(id))
                .and(ACCOUNT.ENDED_AT.isNull())
                .fetchOptional(row -> read(row.into(PASSKEY)));
    }

    /** It was used: its count must never go back. */
    public void used(byte[] id, long signCount) {
        database.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, signCount)
                .set(PASSKEY.USED_AT, now())
                .where(PASSKEY.CREDENTIAL_ID.eq(id))
                .execute();
    }

    /** Removes one of the account's own. */
    @Transactional
    public void remove(byte[] id, UUID account) {
        var gone = database.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id))
                .and(PASSKEY.ACCOUNT.eq(account))
                .execute();
        if (gone == 1) {
            accounts.note(account, account, "Passkey removed by its owner");
        }
    }

    private static Passkey read(org.ourplan.tables.tables.records.PasskeyRecord row) {
        var used = row.getUsedAt();
        return new Passkey(
                row.getCredentialId(),
                row.getAccount(),
                row.getName(),
                row.getCredential(),
                row.getSignCount(),
                row.getAddedAt().toInstant(),
                used == null ? null : used.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
