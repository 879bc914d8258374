package org.ourplan.ask.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.ASK;
import static org.ourplan.tables.Tables.ASK_ANSWER;
import static org.ourplan.tables.Tables.ASK_PROMISE;
import static org.ourplan.tables.Tables.DOCUMENT;
import static org.ourplan.tables.Tables.SECOND_LOOK;
import static org.ourplan.tables.Tables.SECOND_LOOK_CHANGE;

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
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.ask.Ask;
import org.ourplan.ask.AskKind;
import org.ourplan.ask.Said;
import org.ourplan.ask.SecondLook;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Repository;

/** What was asked for; only ever added to. */
@Repository
public class AskStore {

    private static final Field<LocalDate> PROMISED = promised(ASK_PROMISE.ANSWER_BY);
    private static final Field<String> PROMISED_BY = promised(ASK_PROMISE.PROMISED_BY_NAME);

    private final DSLContext database;
    private final Clock clock;

    AskStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps what was asked for. */
    public UUID ask(
            PersonId person,
            AskKind kind,
            @Nullable UUID document,
            String words,
            @Nullable LocalDate answerBy,
            SignedIn by) {
        var id = NewId.next();
        database.insertInto(ASK)
                .set(ASK.ID, id)
                .set(ASK.PERSON, person.value())
                .set(ASK.KIND, kind.name())
                .set(ASK.DOCUMENT, document)
                .set(ASK.WORDS, words)
                .set(ASK.ASKED_AT, now())
                .set(ASK.ASKED_BY, by.account())
                .set(ASK.ASKED_BY_NAME, by.name())
                .set(ASK.ANSWER_BY, answerBy)
                .execute();
        return id;
    }

    /** Keeps what is particular about another look. */
    public void look(UUID ask, SecondLook look) {
        database.insertInto(SECOND_LOOK)
                .set(SECOND_LOOK.ASK, ask)
                .set(SECOND_LOOK.DECIDED, look.decided().name())
                .set(SECOND_LOOK.WANTS, look.wants())
                .set(SECOND_LOOK.MORE, look.more())
                .set(SECOND_LOOK.ASKED_BY, look.askedBy())
                .execute();
    }

    /** Keeps what was done after the decision changed; false where somebody said so a moment before. */
    public boolean changed(UUID ask, LocalDate doneOn, String words, SignedIn by) {
        return database.insertInto(SECOND_LOOK_CHANGE)
                        .set(SECOND_LOOK_CHANGE.ASK, ask)
                        .set(SECOND_LOOK_CHANGE.DONE_ON, doneOn)
                        .set(SECOND_LOOK_CHANGE.WORDS, words)
                        .set(SECOND_LOOK_CHANGE.RECORDED_AT, now())
                        .set(SECOND_LOOK_CHANGE.RECORDED_BY, by.account())
                        .set(SECOND_LOOK_CHANGE.RECORDED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps by when the answer comes. */
    public void promise(UUID ask, LocalDate answerBy, SignedIn by) {
        database.insertInto(ASK_PROMISE)
                .set(ASK_PROMISE.ASK, ask)
                .set(ASK_PROMISE.ANSWER_BY, answerBy)
                .set(ASK_PROMISE.PROMISED_AT, now())
                .set(ASK_PROMISE.PROMISED_BY, by.account())
                .set(ASK_PROMISE.PROMISED_BY_NAME, by.name())
                .execute();
    }

    /** Keeps the answer; false where somebody answered a moment before. */
    public boolean answer(UUID ask, Said said, String words, @Nullable LocalDate happensBy, SignedIn by) {
        return database.insertInto(ASK_ANSWER)
                        .set(ASK_ANSWER.ASK, ask)
                        .set(ASK_ANSWER.SAID, said.name())
                        .set(ASK_ANSWER.WORDS, words)
                        .set(ASK_ANSWER.HAPPENS_BY, happensBy)
                        .set(ASK_ANSWER.ANSWERED_AT, now())
                        .set(ASK_ANSWER.ANSWERED_BY, by.account())
                        .set(ASK_ANSWER.ANSWERED_BY_NAME, by.name())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Everything this person, or somebody for them, asked for: the last first. One statement. */
    public List<Ask> of(PersonId person) {
        return read(ASK.PERSON.eq(person.value()));
    }

    /** One thing this person asked for. */
    public Optional<Ask> find(PersonId person, UUID ask) {
        return read(ASK.PERSON.eq(person.value()).and(ASK.ID.eq(ask))).stream().findFirst();
    }

    private List<Ask> read(Condition which) {
        return database.select(ASK.fields())
                .select(DOCUMENT.ID, DOCUMENT.TITLE, DOCUMENT.MADE_BY, DOCUMENT.MADE_BY_NAME, PROMISED, PROMISED_BY)
                .select(ASK_ANSWER.fields())
                .select(SECOND_LOOK.fields())
                .select(SECOND_LOOK_CHANGE.fields())
                .select(SecondLooks.TOOK_PART)
                .from(ASK)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(ASK.DOCUMENT))
                .leftJoin(ASK_ANSWER)
                .on(ASK_ANSWER.ASK.eq(ASK.ID))
                .leftJoin(SECOND_LOOK)
                .on(SECOND_LOOK.ASK.eq(ASK.ID))
                .leftJoin(SECOND_LOOK_CHANGE)
                .on(SECOND_LOOK_CHANGE.ASK.eq(ASK.ID))
                .where(which)
                .orderBy(ASK.ASKED_AT.desc(), ASK.ID.desc())
                .fetch(AskStore::ask);
    }

    private static Ask ask(Record row) {
        var asked = row.into(ASK);
        var promised = row.get(PROMISED);
        var by = row.get(PROMISED_BY);
        return new Ask(
                asked.getId(),
                new PersonId(asked.getPerson()),
                AskKind.valueOf(asked.getKind()),
                about(row),
                SecondLooks.of(row),
                asked.getWords(),
                asked.getAskedAt().toInstant(),
                asked.getAskedBy(),
                asked.getAskedByName(),
                promised == null ? asked.getAnswerBy() : promised,
                by == null ? "" : by,
                answer(row));
    }

    private static Ask.@Nullable About about(Record row) {
        var document = row.get(DOCUMENT.ID);
        return document == null
                ? null
                : new Ask.About(
                        document, row.get(DOCUMENT.TITLE), row.get(DOCUMENT.MADE_BY), row.get(DOCUMENT.MADE_BY_NAME));
    }

    private static Ask.@Nullable Answer answer(Record row) {
        var answer = row.into(ASK_ANSWER);
        return answer.getAsk() == null
                ? null
                : new Ask.Answer(
                        Said.valueOf(answer.getSaid()),
                        answer.getWords(),
                        answer.getHappensBy(),
                        answer.getAnsweredByName(),
                        answer.getAnsweredAt().toInstant());
    }

    private static <T> Field<T> promised(Field<T> what) {
        return field(select(what)
                        .from(ASK_PROMISE)
                        .where(ASK_PROMISE.ASK.eq(ASK.ID))
                        .orderBy(ASK_PROMISE.ID.desc())
                        .limit(1))
                .as("promised_" + what.getName());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
