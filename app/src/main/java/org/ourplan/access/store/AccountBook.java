package org.ourplan.access.store;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.ACCOUNT_CHANGE;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.TEAM;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.platform.NewId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as their administrators see them. Every change says in the same transaction who made it; nobody's record is in it. */
@Repository
public class AccountBook {

    private final DSLContext database;
    private final Clock clock;

    AccountBook(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An account.
     *
     * @param team the team's id, if they are in one
     * @param record the number of their own record, for a person or carer; 0 for anybody else
     * @param closedUntil after too many wrong passwords
     * @param ended true when nobody can sign in with it any more
     */
    public record Entry(
            UUID id,
            String signInName,
            String name,
            String jobTitle,
            Set<Role> roles,
            @Nullable UUID team,
            String teamName,
            long record,
            boolean hasPassword,
            @Nullable Instant closedUntil,
            boolean ended) {}

    /** A team to choose. */
    public record Team(UUID id, String name) {}

    /** One change of an account: when, by whom, what. */
    public record Change(Instant at, String by, String what) {}

    /** What an administrator enters of an account. */
    public record Details(
            String signInName,
            String name,
            String jobTitle,
            Set<Role> roles,
            @Nullable UUID team,
            long record) {}

    /** Accounts by name, those that ended last: a page of them, from the one after {@code skip}. */
    public List<Entry> list(String words, int skip, int limit) {
        var like = "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
        return entries()
                .where(lower(ACCOUNT.DISPLAY_NAME)
                        .like(like)
                        .or(lower(ACCOUNT.SIGN_IN_NAME).like(like)))
                .orderBy(ACCOUNT.ENDED_AT.isNotNull(), lower(ACCOUNT.DISPLAY_NAME), ACCOUNT.ID)
                .offset(skip)
                .limit(limit)
                .fetch(AccountBook::entry);
    }

    public Optional<Entry> find(UUID account) {
        return entries().where(ACCOUNT.ID.eq(account)).fetchOptional(AccountBook::entry);
    }

    public List<Team> teams() {
        return database.selectFrom(TEAM).orderBy(TEAM.NAME).fetch(row -> new Team(row.getId(), row.getName()));
    }

    /** The changes of an account, newest first. */
    public List<Change> changes(UUID account) {
        var by = ACCOUNT.as("by_whom");
        return database.select(ACCOUNT_CHANGE.AT, by.DISPLAY_NAME, ACCOUNT_CHANGE.WHAT)
                .from(ACCOUNT_CHANGE)
                .leftJoin(by)
                .on(by.ID.eq(ACCOUNT_CHANGE.BY_ACCOUNT))
                .where(ACCOUNT_CHANGE.ACCOUNT.eq(account))
                .orderBy(ACCOUNT_CHANGE.AT.desc(), ACCOUNT_CHANGE.ID.desc())
                .limit(50)
                .fetch(row -> new Change(
                        row.value1().toInstant(), row.value2() == null ? "Ourplan" : row.value2(), row.value3()));
    }

    /** True when another account has this sign-in name, whatever the letters' case. */
    public boolean nameTaken(String signInName, @Nullable UUID but) {
        return database.fetchExists(
                ACCOUNT,
                lower(ACCOUNT.SIGN_IN_NAME)
                        .eq(signInName.toLowerCase(Locale.ROOT))
                        .and(but == null ? DSL.noCondition() : ACCOUNT.ID.ne(but)));
    }

    /** True when there is a record of this number. */
    public boolean recordExists(long number) {
        return database.fetchExists(PERSON, PERSON.REFERENCE.eq(number));
    }

    /** True when somebody can administer accounts. */
    public boolean hasAdministrator() {
        return database.fetchExists(
                ACCOUNT,
                val(Role.SYSTEM_ADMINISTRATOR.name()).eq(DSL.any(ACCOUNT.ROLES)).and(ACCOUNT.ENDED_AT.isNull()));
    }

    /** Adds an account; without a password nobody can sign in with it but by the council's own accounts. */
    @Transactional
    public UUID add(Details details, @Nullable String passwordHash, @Nullable UUID by) {
        var id = NewId.next();
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.SIGN_IN_NAME, details.signInName)
                .set(ACCOUNT.DISPLAY_NAME, details.name)
                .set(ACCOUNT.JOB_TITLE, details.jobTitle)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.GIVEN_PASSWORD, passwordHash != null)
                .set(ACCOUNT.ROLES, names(details.roles))
                .set(ACCOUNT.TEAM, details.team)
                .set(ACCOUNT.PERSON, personOf(details.record))
                .set(ACCOUNT.CREATED_AT, now())
                .execute();
        note(id, by, "Account added: " + inWords(details.roles));
        return id;
    }

    /** Changes an account's details. */
    @Transactional
    public void change(UUID account, Details details, UUID by) {
        database.update(ACCOUNT)
                .set(ACCOUNT.SIGN_IN_NAME, details.signInName)
                .set(ACCOUNT.DISPLAY_NAME, details.name)
                .set(ACCOUNT.JOB_TITLE, details.jobTitle)
                .set(ACCOUNT.ROLES, names(details.roles))
                .set(ACCOUNT.TEAM, details.team)
                .set(ACCOUNT.PERSON, personOf(details.record))
                .where(ACCOUNT.ID.eq(account))
                .execute();
        note(account, by, "Details changed. Roles: " + inWords(details.roles));
    }

    /** Gives a new password, which its owner must change when another gave it, opens an account that was closed by wrong ones, and says who did it. */
    @Transactional
    public void password(UUID account, String passwordHash, UUID by) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.GIVEN_PASSWORD, !account.equals(by))
                .set(ACCOUNT.FAILED_TRIES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        note(account, by, account.equals(by) ? "Password changed by its owner" : "Password set");
    }

    @Transactional
    public void unlock(UUID account, UUID by) {
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILED_TRIES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        note(account, by, "Opened again after too many wrong passwords");
    }

    /** Nobody signs in with it from now on, and whoever is signed in with it is signed out. */
    @Transactional
    public void end(UUID account, UUID by) {
        database.update(ACCOUNT)
                .set(ACCOUNT.ENDED_AT, now())
                .where(ACCOUNT.ID.eq(account))
                .execute();
        note(account, by, "Account ended");
    }

    /** Lets somebody sign in again with an account that had ended. */
    @Transactional
    public void beginAgain(UUID account, UUID by) {
        database.update(ACCOUNT)
                .setNull(ACCOUNT.ENDED_AT)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        note(account, by, "Account begun again");
    }

    /** Notes a change made elsewhere in access: a passkey, for instance. */
    public void note(UUID account, @Nullable UUID by, String what) {
        database.insertInto(ACCOUNT_CHANGE)
                .set(ACCOUNT_CHANGE.ACCOUNT, account)
                .set(ACCOUNT_CHANGE.BY_ACCOUNT, by)
                .set(ACCOUNT_CHANGE.AT, now())
                .set(ACCOUNT_CHANGE.WHAT, what)
                .execute();
    }

    private SelectJoinStep<? extends Record> entries() {
        return database.select(ACCOUNT.asterisk(), TEAM.NAME, PERSON.REFERENCE)
                .from(ACCOUNT)
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(ACCOUNT.TEAM))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON));
    }

    private static Entry entry(Record row) {
        var team = row.get(TEAM.NAME);
        var record = row.get(PERSON.REFERENCE);
        var closed = row.get(ACCOUNT.LOCKED_UNTIL);
        return new Entry(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.SIGN_IN_NAME),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.JOB_TITLE),
                Stream.of(row.get(ACCOUNT.ROLES)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.get(ACCOUNT.TEAM),
                team == null ? "" : team,
                record == null ? 0 : record,
                row.get(ACCOUNT.PASSWORD_HASH) != null,
                closed == null ? null : closed.toInstant(),
                row.get(ACCOUNT.ENDED_AT) != null);
    }

    private @Nullable UUID personOf(long record) {
        return record == 0
                ? null
                : database.select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.REFERENCE.eq(record))
                        .fetchOne(PERSON.ID);
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String inWords(Set<Role> roles) {
        return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
