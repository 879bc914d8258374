package org.ourplan.organisation.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.COLLEAGUE;
import static org.ourplan.tables.Tables.INVITATION;
import static org.ourplan.tables.Tables.INVOLVEMENT;
import static org.ourplan.tables.Tables.INVOLVEMENT_ANSWER;
import static org.ourplan.tables.Tables.INVOLVEMENT_COLLEAGUE;
import static org.ourplan.tables.Tables.INVOLVEMENT_END;
import static org.ourplan.tables.Tables.ORGANISATION;
import static org.ourplan.tables.Tables.PERSON;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.HelpPart;
import org.ourplan.access.SignedIn;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Shares;
import org.ourplan.organisation.ToAsk;
import org.ourplan.organisation.Work;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** Whom organisations are asked to help; only ever added to. */
@Repository
public class InvolvementStore {

    private static final Field<Result<Record3<UUID, String, UUID>>> NAMED = multiset(
                    select(COLLEAGUE.ID, COLLEAGUE.NAME, INVITATION.USED_BY)
                            .from(INVOLVEMENT_COLLEAGUE)
                            .join(COLLEAGUE)
                            .on(COLLEAGUE.ID.eq(INVOLVEMENT_COLLEAGUE.COLLEAGUE))
                            .leftJoin(INVITATION)
                            .on(INVITATION.COLLEAGUE.eq(COLLEAGUE.ID).and(INVITATION.USED_AT.isNotNull()))
                            .where(INVOLVEMENT_COLLEAGUE.INVOLVEMENT.eq(INVOLVEMENT.ID))
                            .and(COLLEAGUE.ENDED_AT.isNull())
                            .orderBy(INVOLVEMENT_COLLEAGUE.NAMED_AT, COLLEAGUE.ID))
            .as("named");

    private final DSLContext database;
    private final Clock clock;

    InvolvementStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what an organisation is asked. */
    public UUID ask(ToAsk asked, SignedIn by) {
        var id = NewId.next();
        var process = asked.process();
        database.insertInto(INVOLVEMENT)
                .set(INVOLVEMENT.ID, id)
                .set(INVOLVEMENT.PERSON, asked.person().value())
                .set(INVOLVEMENT.ORGANISATION, asked.organisation())
                .set(INVOLVEMENT.WORK, asked.work().name())
                .set(INVOLVEMENT.PROCESS, process == null ? null : process.name())
                .set(INVOLVEMENT.AS_IMCA, asked.asImca())
                .set(INVOLVEMENT.WANTED, asked.wanted())
                .set(INVOLVEMENT.WORDS, asked.words())
                .set(INVOLVEMENT.NEEDS, asked.needs())
                .set(INVOLVEMENT.SHARES, asked.shares().name())
                .set(INVOLVEMENT.SHARES_WORDS, asked.sharesWords())
                .set(INVOLVEMENT.BY_DAY, asked.byDay())
                .set(
                        INVOLVEMENT.PARTS,
                        asked.parts().stream().map(Enum::name).sorted().toArray(String[]::new))
                .set(INVOLVEMENT.ASKED_AT, now())
                .set(INVOLVEMENT.ASKED_BY, by.account())
                .set(INVOLVEMENT.ASKED_BY_NAME, by.name())
                .execute();
        return id;
    }

    /** Keeps the organisation's answer; false where somebody answered a moment before. */
    public boolean answer(UUID involvement, boolean takes, String words, SignedIn by) {
        return database.insertInto(INVOLVEMENT_ANSWER)
                        .set(INVOLVEMENT_ANSWER.INVOLVEMENT, involvement)
                        .set(INVOLVEMENT_ANSWER.TAKES, takes)
                        .set(INVOLVEMENT_ANSWER.WORDS, words)
                        .set(INVOLVEMENT_ANSWER.ANSWERED_AT, now())
                        .set(INVOLVEMENT_ANSWER.ANSWERED_BY, by.account())
                        .set(INVOLVEMENT_ANSWER.ANSWERED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps who of the organisation it is. */
    public void name(Involvement on, Colleague who, Answer caresForThem, SignedIn by) {
        database.insertInto(INVOLVEMENT_COLLEAGUE)
                .set(INVOLVEMENT_COLLEAGUE.ID, NewId.next())
                .set(INVOLVEMENT_COLLEAGUE.INVOLVEMENT, on.id())
                .set(INVOLVEMENT_COLLEAGUE.ORGANISATION, on.organisation())
                .set(INVOLVEMENT_COLLEAGUE.COLLEAGUE, who.id())
                .set(INVOLVEMENT_COLLEAGUE.CARES_FOR_THEM, caresForThem.isUnanswered() ? null : caresForThem.isYes())
                .set(INVOLVEMENT_COLLEAGUE.NAMED_AT, now())
                .set(INVOLVEMENT_COLLEAGUE.NAMED_BY, by.account())
                .set(INVOLVEMENT_COLLEAGUE.NAMED_BY_NAME, by.name())
                .onConflictDoNothing()
                .execute();
    }

    /** Keeps that it ended; false where it had. */
    public boolean end(UUID involvement, String why, SignedIn by) {
        return database.insertInto(INVOLVEMENT_END)
                        .set(INVOLVEMENT_END.INVOLVEMENT, involvement)
                        .set(INVOLVEMENT_END.WHY, why)
                        .set(INVOLVEMENT_END.ENDED_AT, now())
                        .set(INVOLVEMENT_END.ENDED_BY, by.account())
                        .set(INVOLVEMENT_END.ENDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Every organisation that was asked to help this person, the last first. One statement. */
    public List<Involvement> of(PersonId person) {
        return read(INVOLVEMENT.PERSON.eq(person.value()));
    }

    /** Whom this organisation was asked to help, the last first. One statement. */
    public List<Involvement> ofOrganisation(UUID organisation) {
        return read(INVOLVEMENT.ORGANISATION.eq(organisation));
    }

    /** One of them. */
    public Optional<Involvement> find(UUID involvement) {
        return read(INVOLVEMENT.ID.eq(involvement)).stream().findFirst();
    }

    private List<Involvement> read(Condition which) {
        return database.select(INVOLVEMENT.fields())
                .select(INVOLVEMENT_ANSWER.fields())
                .select(INVOLVEMENT_END.fields())
                .select(
                        ORGANISATION.NAME,
                        COLLEAGUE.NAME,
                        PERSON.GIVEN_NAME,
                        PERSON.PREFERRED_NAME,
                        PERSON.FAMILY_NAME,
                        NAMED)
                .from(INVOLVEMENT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(INVOLVEMENT.ORGANISATION))
                .join(PERSON)
                .on(PERSON.ID.eq(INVOLVEMENT.PERSON))
                .leftJoin(COLLEAGUE)
                .on(COLLEAGUE.ID.eq(INVOLVEMENT.WANTED))
                .leftJoin(INVOLVEMENT_ANSWER)
                .on(INVOLVEMENT_ANSWER.INVOLVEMENT.eq(INVOLVEMENT.ID))
                .leftJoin(INVOLVEMENT_END)
                .on(INVOLVEMENT_END.INVOLVEMENT.eq(INVOLVEMENT.ID))
                .where(which)
                .orderBy(INVOLVEMENT.ASKED_AT.desc(), INVOLVEMENT.ID.desc())
                .fetch(InvolvementStore::involvement);
    }

    private static Involvement involvement(Record row) {
        var one = row.into(INVOLVEMENT);
        var wanted = row.get(COLLEAGUE.NAME);
        return new Involvement(
                one.getId(),
                new PersonId(one.getPerson()),
                called(row),
                one.getOrganisation(),
                row.get(ORGANISATION.NAME),
                Work.valueOf(one.getWork()),
                one.getProcess() == null ? null : Process.valueOf(one.getProcess()),
                one.getAsImca(),
                wanted == null ? "" : wanted,
                one.getWords(),
                one.getNeeds(),
                Shares.valueOf(one.getShares()),
                one.getByDay(),
                Stream.of(one.getParts()).map(HelpPart::valueOf).collect(Collectors.toUnmodifiableSet()),
                one.getAskedAt().toInstant(),
                one.getAskedByName(),
                reply(row),
                end(row),
                row.get(NAMED).map(named -> new Involvement.Named(named.value1(), named.value2(), named.value3())));
    }

    private static String called(Record row) {
        var preferred = row.get(PERSON.PREFERRED_NAME);
        return ((preferred.isBlank() ? row.get(PERSON.GIVEN_NAME) : preferred) + " " + row.get(PERSON.FAMILY_NAME))
                .strip();
    }

    private static Involvement.@Nullable Reply reply(Record row) {
        var reply = row.into(INVOLVEMENT_ANSWER);
        return reply.getInvolvement() == null
                ? null
                : new Involvement.Reply(
                        reply.getTakes(),
                        reply.getWords(),
                        reply.getAnsweredByName(),
                        reply.getAnsweredAt().toInstant());
    }

    private static Involvement.@Nullable End end(Record row) {
        var end = row.into(INVOLVEMENT_END);
        return end.getInvolvement() == null
                ? null
                : new Involvement.End(
                        end.getWhy(), end.getEndedByName(), end.getEndedAt().toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
