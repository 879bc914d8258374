package org.ourplan.safeguarding.store;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.SAFEGUARDING_NAMED;
import static org.ourplan.tables.Tables.SAFEGUARDING_SOURCE;
import static org.ourplan.tables.Tables.SAFEGUARDING_WARNING;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.safeguarding.Named;
import org.ourplan.safeguarding.Source;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who needs to know, who is said to have caused harm, and what the rest of the workforce is told. */
@Repository
public class NamingStore {

    private final DSLContext database;
    private final Clock clock;

    NamingStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An account that somebody typed the name of. */
    public record Found(UUID id, String name) {}

    /**
     * The accounts of this name or sign-in name, whatever the letters’ case; not those that have ended. At most three.
     *
     * @param roles any one of these; none given: any account
     */
    public List<Found> accounts(String typed, Role... roles) {
        var name = typed.toLowerCase(Locale.UK);
        var theirs = roles.length == 0
                ? noCondition()
                : DSL.or(Stream.of(roles)
                        .map(role -> val(role.name()).eq(DSL.any(ACCOUNT.ROLES)))
                        .toList());
        return database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(lower(ACCOUNT.DISPLAY_NAME)
                        .eq(name)
                        .or(lower(ACCOUNT.SIGN_IN_NAME).eq(name)))
                .and(ACCOUNT.ENDED_AT.isNull())
                .and(theirs)
                .orderBy(ACCOUNT.ID)
                .limit(3)
                .fetch(row -> new Found(row.value1(), row.value2()));
    }

    /** The record of this reference number. */
    public Optional<PersonId> person(long reference) {
        return database.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.REFERENCE.eq(reference))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Names somebody; false where they are named already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean name(UUID concern, UUID account, Named.As as, SignedIn by) {
        return database.insertInto(SAFEGUARDING_NAMED)
                        .set(SAFEGUARDING_NAMED.ID, NewId.next())
                        .set(SAFEGUARDING_NAMED.CONCERN, concern)
                        .set(SAFEGUARDING_NAMED.ACCOUNT, account)
                        .set(SAFEGUARDING_NAMED.NAMED_AS, as.name())
                        .set(SAFEGUARDING_NAMED.SINCE, now())
                        .set(SAFEGUARDING_NAMED.NAMED_BY, by.account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** They no longer need to know; false where they were not named. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(UUID concern, UUID account, SignedIn by) {
        return database.update(SAFEGUARDING_NAMED)
                        .set(SAFEGUARDING_NAMED.ENDED_AT, now())
                        .set(SAFEGUARDING_NAMED.ENDED_BY, by.account())
                        .where(SAFEGUARDING_NAMED.CONCERN.eq(concern))
                        .and(SAFEGUARDING_NAMED.ACCOUNT.eq(account))
                        .and(SAFEGUARDING_NAMED.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Somebody is said to have caused harm. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void source(UUID concern, Source source, SignedIn by) {
        database.insertInto(SAFEGUARDING_SOURCE)
                .set(SAFEGUARDING_SOURCE.ID, source.id())
                .set(SAFEGUARDING_SOURCE.CONCERN, concern)
                .set(SAFEGUARDING_SOURCE.KIND, source.kind().name())
                .set(SAFEGUARDING_SOURCE.NAME, source.name())
                .set(SAFEGUARDING_SOURCE.RELATION, source.relation())
                .set(SAFEGUARDING_SOURCE.ACCOUNT, source.account())
                .set(SAFEGUARDING_SOURCE.ADDED_AT, now())
                .set(SAFEGUARDING_SOURCE.ADDED_BY, by.account())
                .execute();
    }

    /** Nobody says so any more; false where that was written down already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(UUID concern, UUID source, String why, SignedIn by) {
        return database.update(SAFEGUARDING_SOURCE)
                        .set(SAFEGUARDING_SOURCE.WITHDRAWN_AT, now())
                        .set(SAFEGUARDING_SOURCE.WITHDRAWN_BY, by.account())
                        .set(SAFEGUARDING_SOURCE.WITHDRAWN_WHY, why)
                        .where(SAFEGUARDING_SOURCE.ID.eq(source))
                        .and(SAFEGUARDING_SOURCE.CONCERN.eq(concern))
                        .and(SAFEGUARDING_SOURCE.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /** The rest of the workforce is told to speak to this account first, in place of whomever they were told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void warn(UUID concern, PersonId person, UUID speakTo, SignedIn by) {
        endWarning(concern, by);
        database.insertInto(SAFEGUARDING_WARNING)
                .set(SAFEGUARDING_WARNING.ID, NewId.next())
                .set(SAFEGUARDING_WARNING.CONCERN, concern)
                .set(SAFEGUARDING_WARNING.PERSON, person.value())
                .set(SAFEGUARDING_WARNING.SPEAK_TO, speakTo)
                .set(SAFEGUARDING_WARNING.SET_AT, now())
                .set(SAFEGUARDING_WARNING.SET_BY, by.account())
                .execute();
    }

    /** They are told nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endWarning(UUID concern, SignedIn by) {
        database.update(SAFEGUARDING_WARNING)
                .set(SAFEGUARDING_WARNING.ENDED_AT, now())
                .set(SAFEGUARDING_WARNING.ENDED_BY, by.account())
                .where(SAFEGUARDING_WARNING.CONCERN.eq(concern))
                .and(SAFEGUARDING_WARNING.ENDED_AT.isNull())
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
