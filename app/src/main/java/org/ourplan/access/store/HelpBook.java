package org.ourplan.access.store;

import static org.jooq.impl.DSL.noCondition;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.HELPING;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helping;
import org.ourplan.access.InvitedAs;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who helps whom: begun by an invitation that was used or by what an organisation was asked; ended, never removed. */
@Repository
class HelpBook implements Helping {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;

    HelpBook(DSLContext database, Clock clock, Events events) {
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<Helper> of(PersonId person) {
        return database.select(
                        HELPING.ID,
                        ACCOUNT.DISPLAY_NAME,
                        HELPING.HELPS_AS,
                        HELPING.PARTS,
                        HELPING.SINCE,
                        HELPING.UNTIL_DAY,
                        HELPING.INVOLVEMENT)
                .from(HELPING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(HELPING.ACCOUNT))
                .where(HELPING.PERSON.eq(person.value()))
                .and(stands())
                .orderBy(HELPING.SINCE, HELPING.ID)
                .fetch(row -> new Helper(
                        row.value1(),
                        row.value2(),
                        InvitedAs.valueOf(row.value3()),
                        InvitationBook.parts(row.value4()),
                        row.value5().toInstant(),
                        row.value6(),
                        row.value7()));
    }

    @Override
    public List<Helped> by(UUID account) {
        var all = database.select(
                        PERSON.ID,
                        PERSON.GIVEN_NAME,
                        PERSON.PREFERRED_NAME,
                        PERSON.FAMILY_NAME,
                        HELPING.HELPS_AS,
                        HELPING.PARTS)
                .from(HELPING)
                .join(PERSON)
                .on(PERSON.ID.eq(HELPING.PERSON))
                .where(HELPING.ACCOUNT.eq(account))
                .and(stands())
                .orderBy(HELPING.SINCE, HELPING.ID)
                .fetch(row -> new Helped(
                        new PersonId(row.value1()),
                        ((row.value3().isBlank() ? row.value2() : row.value3()) + " " + row.value4()).strip(),
                        InvitedAs.valueOf(row.value5()),
                        InvitationBook.parts(row.value6())));
        var each = new LinkedHashMap<PersonId, Helped>();
        all.forEach(one -> each.merge(one.person(), one, HelpBook::together));
        return List.copyOf(each.values());
    }

    private static Helped together(Helped one, Helped more) {
        var parts = Stream.concat(one.parts().stream(), more.parts().stream()).collect(Collectors.toUnmodifiableSet());
        return new Helped(one.person(), one.name(), one.as(), parts);
    }

    @Override
    @Transactional
    public void end(PersonId person, UUID helping, SignedIn by) {
        var ended = database.update(HELPING)
                .set(HELPING.ENDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HELPING.ENDED_BY, by.account())
                .where(HELPING.ID.eq(helping))
                .and(HELPING.PERSON.eq(person.value()))
                .and(HELPING.ENDED_AT.isNull())
                .execute();
        if (ended == 1) {
            events.append(person.value(), Happening.HELP_ENDED, helping, 1, Map.of(), by.account());
        }
    }

    @Override
    @Transactional
    public void begin(UUID account, PersonId person, InvitedAs as, Set<HelpPart> parts, UUID involvement) {
        if (!as.most().containsAll(parts)) {
            throw new IllegalArgumentException("more than somebody may be given as " + as.words());
        }
        database.insertInto(HELPING)
                .set(HELPING.ID, NewId.next())
                .set(HELPING.ACCOUNT, account)
                .set(HELPING.PERSON, person.value())
                .set(HELPING.INVOLVEMENT, involvement)
                .set(HELPING.HELPS_AS, as.name())
                .set(HELPING.PARTS, parts.stream().map(Enum::name).sorted().toArray(String[]::new))
                .set(HELPING.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    @Transactional
    public void endInvolvement(UUID involvement, @Nullable UUID account, SignedIn by) {
        database.update(HELPING)
                .set(HELPING.ENDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(HELPING.ENDED_BY, by.account())
                .where(HELPING.INVOLVEMENT.eq(involvement))
                .and(account == null ? noCondition() : HELPING.ACCOUNT.eq(account))
                .and(HELPING.ENDED_AT.isNull())
                .returning(HELPING.ID, HELPING.PERSON)
                .fetch()
                .forEach(ended -> events.append(
                        ended.getPerson(), Happening.HELP_ENDED, ended.getId(), 1, Map.of(), by.account()));
    }

    private Condition stands() {
        return HELPING.ENDED_AT.isNull().and(HELPING.UNTIL_DAY.isNull().or(HELPING.UNTIL_DAY.ge(LocalDate.now(clock))));
    }
}
