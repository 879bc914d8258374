package org.ourplan.directory.store;

import static org.ourplan.tables.Tables.ADVICE_GIVEN;
import static org.ourplan.tables.Tables.ADVICE_OUTCOME;
import static org.ourplan.tables.Tables.DIRECTORY_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.Advice;
import org.ourplan.directory.AdviceWay;
import org.ourplan.directory.Entry;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** What people were told about and what came of it. Only added to. */
@Repository
public class AdviceStore {

    private static final Field<String> NAME_THEN =
            DSL.field("{0} ->> 'name'", String.class, DIRECTORY_VERSION.SAYS).as("name_then");

    private final DSLContext database;
    private final Clock clock;

    AdviceStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That somebody was told: how, what was said, on which day, and when somebody asks again. */
    public record Told(
            AdviceWay how,
            String words,
            LocalDate on,
            @Nullable LocalDate followUpOn) {}

    /** Keeps that a person was told about an entry as it stands. Returns the id. */
    public UUID give(PersonId person, Entry entry, Told told, SignedIn by) {
        var id = NewId.next();
        database.insertInto(ADVICE_GIVEN)
                .set(ADVICE_GIVEN.ID, id)
                .set(ADVICE_GIVEN.PERSON, person.value())
                .set(ADVICE_GIVEN.ENTRY, entry.id())
                .set(ADVICE_GIVEN.ENTRY_VERSION, entry.version())
                .set(ADVICE_GIVEN.HOW, told.how().name())
                .set(ADVICE_GIVEN.WORDS, told.words())
                .set(ADVICE_GIVEN.GIVEN_ON, told.on())
                .set(ADVICE_GIVEN.FOLLOW_UP_ON, told.followUpOn())
                .set(ADVICE_GIVEN.WRITTEN_AT, now())
                .set(ADVICE_GIVEN.WRITTEN_BY, by.account())
                .set(ADVICE_GIVEN.WRITTEN_BY_NAME, by.name())
                .execute();
        return id;
    }

    /** Keeps what came of it; false where somebody wrote it a moment before. */
    public boolean cameOfIt(UUID advice, LocalDate on, String words, SignedIn by) {
        return database.insertInto(ADVICE_OUTCOME)
                        .set(ADVICE_OUTCOME.ADVICE, advice)
                        .set(ADVICE_OUTCOME.CAME_ON, on)
                        .set(ADVICE_OUTCOME.WORDS, words)
                        .set(ADVICE_OUTCOME.WRITTEN_AT, now())
                        .set(ADVICE_OUTCOME.WRITTEN_BY, by.account())
                        .set(ADVICE_OUTCOME.WRITTEN_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Everything this person was told about, the last first. One statement. */
    public List<Advice> of(PersonId person) {
        return read(ADVICE_GIVEN.PERSON.eq(person.value()));
    }

    /** One thing this person was told about. One statement. */
    public Optional<Advice> find(PersonId person, UUID advice) {
        return read(ADVICE_GIVEN.PERSON.eq(person.value()).and(ADVICE_GIVEN.ID.eq(advice))).stream()
                .findFirst();
    }

    private List<Advice> read(Condition which) {
        return database.select(ADVICE_GIVEN.fields())
                .select(ADVICE_OUTCOME.fields())
                .select(NAME_THEN)
                .from(ADVICE_GIVEN)
                .join(DIRECTORY_VERSION)
                .on(DIRECTORY_VERSION.ENTRY.eq(ADVICE_GIVEN.ENTRY))
                .and(DIRECTORY_VERSION.NUMBER.eq(ADVICE_GIVEN.ENTRY_VERSION))
                .leftJoin(ADVICE_OUTCOME)
                .on(ADVICE_OUTCOME.ADVICE.eq(ADVICE_GIVEN.ID))
                .where(which)
                .orderBy(ADVICE_GIVEN.GIVEN_ON.desc(), ADVICE_GIVEN.ID.desc())
                .fetch(AdviceStore::advice);
    }

    private static Advice advice(Record row) {
        var given = row.into(ADVICE_GIVEN);
        var outcome = row.into(ADVICE_OUTCOME);
        return new Advice(
                given.getId(),
                new PersonId(given.getPerson()),
                given.getEntry(),
                row.get(NAME_THEN),
                AdviceWay.valueOf(given.getHow()),
                given.getWords(),
                given.getGivenOn(),
                given.getFollowUpOn(),
                given.getWrittenBy(),
                given.getWrittenByName(),
                outcome.getAdvice() == null
                        ? null
                        : new Advice.Outcome(outcome.getCameOn(), outcome.getWords(), outcome.getWrittenByName()));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
