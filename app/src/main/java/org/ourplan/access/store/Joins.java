package org.ourplan.access.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.INVITATION;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.tables.tables.records.InvitationRecord;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as those use them who were invited: a code that works once, and the account that it makes. */
@Repository
public class Joins {

    /** So many wrong dates of birth with one code close it: whoever has the paper then needs another. */
    static final int TRIES = 5;

    private final DSLContext database;
    private final Clock clock;
    private final Events events;
    private final AccountBook accounts;
    private final Seal seal;

    Joins(DSLContext database, Clock clock, Events events, AccountBook accounts, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.accounts = accounts;
        this.seal = seal;
    }

    /**
     * An invitation that can be used now.
     *
     * @param account their account, where their own record has one already
     * @param signInName of that account; empty where there is none
     */
    public record Open(
            UUID id, String name, InvitedAs as, @Nullable UUID account, String signInName) {}

    /** The invitation of this code and date of birth, if both are right and it still works. Counts a wrong date of birth. */
    @Transactional
    public Optional<Open> open(String typed, LocalDate born) {
        var row = InvitationCode.read(typed)
                .flatMap(code -> database.selectFrom(INVITATION)
                        .where(INVITATION.CODE_HASH.eq(seal.mark(InvitationBook.CODE, code)))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.TAKEN_BACK_AT.isNull())
                        .and(INVITATION.CLOSED_AT.isNull())
                        .and(INVITATION.ENDS_AT.gt(now()))
                        .forUpdate()
                        .fetchOptional());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var known = seal.mark(InvitationBook.BORN, born.toString());
        if (!MessageDigest.isEqual(known, row.get().getKnownHash())) {
            wrong(row.get());
            return Optional.empty();
        }
        return row.map(this::shown);
    }

    /** The invitation while it can still be used: between the code and the password. */
    public Optional<Open> find(UUID invitation) {
        return database.selectFrom(INVITATION)
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.TAKEN_BACK_AT.isNull())
                .and(INVITATION.CLOSED_AT.isNull())
                .fetchOptional()
                .map(this::shown);
    }

    /**
     * Uses it, once: makes the account or finds the one their record has, and what they help with. Empty where it was used or
     * taken back a moment before.
     *
     * @param signInName for a new account; the name of an account that is there stays
     * @param passwordHash nothing where they sign in with a passkey, which the caller adds in the same transaction
     */
    @Transactional
    public Optional<UUID> use(UUID invitation, String signInName, @Nullable String passwordHash) {
        var row = database.selectFrom(INVITATION)
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.TAKEN_BACK_AT.isNull())
                .forUpdate()
                .fetchOptional();
        return row.map(open -> {
            var as = InvitedAs.valueOf(open.getInvitedAs());
            var account = shown(open).account();
            var used = account == null ? begin(open, as, signInName, passwordHash) : again(account, as, passwordHash);
            if (!as.ownPlace() && open.getColleague() == null) {
                helps(open, used);
            }
            used(open, used);
            return used;
        });
    }

    /**
     * Uses it for somebody who has an account already: they help one person more with it, or the same person with other parts.
     * Empty where it was used or taken back a moment before, and where it opens a record of one's own.
     */
    @Transactional
    public Optional<UUID> useWith(UUID invitation, UUID account) {
        var row = database.selectFrom(INVITATION)
                .where(INVITATION.ID.eq(invitation))
                .and(INVITATION.OWN_RECORD.isNull())
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.TAKEN_BACK_AT.isNull())
                .forUpdate()
                .fetchOptional();
        return row.map(open -> {
            again(account, InvitedAs.valueOf(open.getInvitedAs()), null);
            if (open.getColleague() == null) {
                helpsNow(open, account);
            }
            used(open, account);
            return account;
        });
    }

    /** With these parts from now on, whatever an earlier invitation of theirs gave. */
    private void helpsNow(InvitationRecord open, UUID account) {
        database.update(HELPING)
                .set(HELPING.ENDED_AT, now())
                .set(HELPING.ENDED_BY, account)
                .where(HELPING.ACCOUNT.eq(account))
                .and(HELPING.PERSON.eq(open.getPerson()))
                .and(HELPING.INVITATION.isNotNull())
                .and(HELPING.ENDED_AT.isNull())
                .execute();
        helps(open, account);
    }

    /** A name to sign in with that nobody has, made from theirs: for those who come by a passkey and never type it. */
    public String freeName(String name) {
        var plain = name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
        var tries = plain.isEmpty() ? "me" : plain;
        var next = tries;
        for (var number = 2; accounts.nameTaken(next, null); number++) {
            next = tries + number;
        }
        return next;
    }

    private UUID begin(InvitationRecord open, InvitedAs as, String signInName, @Nullable String passwordHash) {
        var id = NewId.next();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.SIGN_IN_NAME, signInName)
                .set(ACCOUNT.DISPLAY_NAME, open.getName())
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ROLES, new String[] {as.role().name()})
                .set(ACCOUNT.PERSON, open.getOwnRecord())
                .set(ACCOUNT.CREATED_AT, now())
                .execute();
        accounts.note(id, id, "Account begun with an invitation: " + as.role().words());
        return id;
    }

    /** Whoever has an account and was invited again has lost the way in: a new password, the same account. */
    private UUID again(UUID account, InvitedAs as, @Nullable String passwordHash) {
        var roles = database.select(ACCOUNT.ROLES)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchSingle(ACCOUNT.ROLES);
        if (!List.of(roles).contains(as.role().name())) {
            database.update(ACCOUNT)
                    .set(
                            ACCOUNT.ROLES,
                            Stream.concat(Stream.of(roles), Stream.of(as.role().name()))
                                    .toArray(String[]::new))
                    .where(ACCOUNT.ID.eq(account))
                    .execute();
        }
        if (passwordHash != null) {
            accounts.password(account, passwordHash, account);
        }
        return account;
    }

    private void helps(InvitationRecord open, UUID account) {
        database.insertInto(HELPING)
                .set(HELPING.ID, NewId.next())
                .set(HELPING.ACCOUNT, account)
                .set(HELPING.PERSON, open.getPerson())
                .set(HELPING.INVITATION, open.getId())
                .set(HELPING.HELPS_AS, open.getInvitedAs())
                .set(HELPING.PARTS, open.getParts())
                .set(HELPING.UNTIL_DAY, open.getUntilDay())
                .set(HELPING.SINCE, now())
                .execute();
    }

    private void used(InvitationRecord open, UUID account) {
        database.update(INVITATION)
                .set(INVITATION.USED_AT, now())
                .set(INVITATION.USED_BY, account)
                .where(INVITATION.ID.eq(open.getId()))
                .execute();
        events.append(
                InvitationBook.chain(open),
                Happening.INVITATION_USED,
                open.getId(),
                1,
                Map.of("as", open.getInvitedAs()),
                account);
    }

    private void wrong(InvitationRecord row) {
        var tries = row.getWrongTries() + 1;
        database.update(INVITATION)
                .set(INVITATION.WRONG_TRIES, tries)
                .set(INVITATION.CLOSED_AT, tries >= TRIES ? now() : null)
                .where(INVITATION.ID.eq(row.getId()))
                .execute();
        if (tries >= TRIES) {
            events.append(
                    InvitationBook.chain(row),
                    Happening.INVITATION_CLOSED,
                    row.getId(),
                    1,
                    Map.of("as", row.getInvitedAs()),
                    null);
        }
    }

    private Open shown(InvitationRecord row) {
        var own = row.getOwnRecord() == null
                ? Optional.<org.ourplan.tables.tables.records.AccountRecord>empty()
                : database.selectFrom(ACCOUNT)
                        .where(ACCOUNT.PERSON.eq(row.getOwnRecord()))
                        .and(ACCOUNT.ENDED_AT.isNull())
                        .and(val(Role.PERSON.name())
                                .eq(any(ACCOUNT.ROLES))
                                .or(val(Role.CARER.name()).eq(any(ACCOUNT.ROLES))))
                        .orderBy(ACCOUNT.CREATED_AT, lower(ACCOUNT.SIGN_IN_NAME))
                        .limit(1)
                        .fetchOptional();
        return new Open(
                row.getId(),
                row.getName(),
                InvitedAs.valueOf(row.getInvitedAs()),
                own.map(account -> account.getId()).orElse(null),
                own.map(account -> account.getSignInName()).orElse(""));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
