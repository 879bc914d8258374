package org.ourplan.writing;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PART_BEFORE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.PartRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what people write. The stage that owns the assessment or plan checks first that it may be written in, and adds
 * its own event in the same transaction.
 */
@Component
public class Writings {

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;
    private final ObjectReader reader;

    Writings(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.reader = json.readerFor(new TypeReference<LinkedHashMap<String, List<String>>>() {});
    }

    /** Every part as it stands, by place, in order of place. One statement. */
    public Map<String, Part> of(UUID about) {
        var parts = new LinkedHashMap<String, Part>();
        database.selectFrom(PART)
                .where(PART.ABOUT.eq(about))
                .and(PART.REMOVED.isFalse())
                .orderBy(PART.PLACE)
                .forEach(row -> parts.put(row.getPlace(), read(row)));
        return parts;
    }

    /** One part as it stands. One statement. */
    public Optional<Part> find(UUID about, String place) {
        return database.selectFrom(PART)
                .where(PART.ABOUT.eq(about))
                .and(PART.PLACE.eq(place))
                .and(PART.REMOVED.isFalse())
                .fetchOptional(this::read);
    }

    /**
     * Saves one part, if its version is still the one this writer opened (0: it was not there yet). One statement, but where
     * that was not so, or where nothing was changed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Saving save(UUID about, String place, int opened, Answers answers, SignedIn by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (opened == 0 && begin(about, place, answers, by, at)) {
            return new Saving.Saved(1, at);
        }
        if (opened > 0 && change(about, place, opened, answers, by, at)) {
            return new Saving.Saved(opened + 1, at);
        }
        return compare(about, place, opened, answers, by);
    }

    /** Saves a part that is there already: unchanged, taken out before, or changed since this writer opened it. */
    private Saving compare(UUID about, String place, int opened, Answers answers, SignedIn by) {
        var now = database.selectFrom(PART)
                .where(PART.ABOUT.eq(about))
                .and(PART.PLACE.eq(place))
                .forUpdate()
                .fetchOne();
        if (now == null) {
            return save(about, place, 0, answers, by);
        }
        if (!now.getRemoved() && read(now).answers().equals(answers)) {
            return new Saving.Saved(now.getVersion(), now.getWrittenAt().toInstant());
        }
        return now.getVersion() == opened || (now.getRemoved() && opened == 0)
                ? change(now, answers, by, false)
                : new Saving.Clash(read(now), answers, now.getWrittenBy().equals(by.account()));
    }

    /** Takes a part out of the assessment or plan. Its versions are kept. False when it was changed since it was opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(UUID about, String place, int opened, SignedIn by) {
        var now = database.selectFrom(PART)
                .where(PART.ABOUT.eq(about))
                .and(PART.PLACE.eq(place))
                .forUpdate()
                .fetchOne();
        if (now == null || now.getVersion() != opened) {
            return false;
        }
        change(now, read(now).answers(), by, true);
        return true;
    }

    /** Writes every part of one thing into another that has none yet: a new plan version starts from the last. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(UUID from, UUID to) {
        database.insertInto(
                        PART,
                        PART.ABOUT,
                        PART.PLACE,
                        PART.VERSION,
                        PART.ANSWERS,
                        PART.WRITTEN_BY,
                        PART.WRITTEN_BY_NAME,
                        PART.WRITTEN_AT)
                .select(database.select(
                                org.jooq.impl.DSL.val(to),
                                PART.PLACE,
                                org.jooq.impl.DSL.val(1),
                                PART.ANSWERS,
                                PART.WRITTEN_BY,
                                PART.WRITTEN_BY_NAME,
                                PART.WRITTEN_AT)
                        .from(PART)
                        .where(PART.ABOUT.eq(from))
                        .and(PART.REMOVED.isFalse()))
                .execute();
    }

    /** Every earlier version of one part, newest first, without the one that stands. */
    public List<Part> earlier(UUID about, String place) {
        return database.selectFrom(PART_BEFORE)
                .where(PART_BEFORE.ABOUT.eq(about))
                .and(PART_BEFORE.PLACE.eq(place))
                .orderBy(PART_BEFORE.VERSION.desc())
                .fetch(row -> new Part(
                        row.getAbout(),
                        row.getPlace(),
                        row.getVersion(),
                        answers(row.getAnswers()),
                        row.getWrittenBy(),
                        row.getWrittenByName(),
                        row.getWrittenAt().toInstant()));
    }

    /** Begins it; false where it is there already, or was there and was taken out. */
    private boolean begin(UUID about, String place, Answers answers, SignedIn by, Instant at) {
        return database.insertInto(PART)
                        .set(PART.ABOUT, about)
                        .set(PART.PLACE, place)
                        .set(PART.VERSION, 1)
                        .set(PART.ANSWERS, written(answers))
                        .set(PART.WRITTEN_BY, by.account())
                        .set(PART.WRITTEN_BY_NAME, by.name())
                        .set(PART.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Keeps the version that stands and writes the next; false where another version stands, or the very same words. */
    private boolean change(UUID about, String place, int opened, Answers answers, SignedIn by, Instant at) {
        var kept = insertInto(
                        PART_BEFORE,
                        PART_BEFORE.ABOUT,
                        PART_BEFORE.PLACE,
                        PART_BEFORE.VERSION,
                        PART_BEFORE.ANSWERS,
                        PART_BEFORE.WRITTEN_BY,
                        PART_BEFORE.WRITTEN_BY_NAME,
                        PART_BEFORE.WRITTEN_AT)
                .select(select(
                                PART.ABOUT,
                                PART.PLACE,
                                PART.VERSION,
                                PART.ANSWERS,
                                PART.WRITTEN_BY,
                                PART.WRITTEN_BY_NAME,
                                PART.WRITTEN_AT)
                        .from(PART)
                        .where(PART.ABOUT.eq(about))
                        .and(PART.PLACE.eq(place))
                        .and(PART.VERSION.eq(opened))
                        .and(PART.REMOVED.isFalse())
                        .and(PART.ANSWERS.ne(written(answers))))
                .onConflictDoNothing()
                .returning(PART_BEFORE.VERSION);
        return database.with("kept")
                        .as(kept)
                        .update(PART)
                        .set(PART.VERSION, opened + 1)
                        .set(PART.ANSWERS, written(answers))
                        .set(PART.WRITTEN_BY, by.account())
                        .set(PART.WRITTEN_BY_NAME, by.name())
                        .set(PART.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                        .where(PART.ABOUT.eq(about))
                        .and(PART.PLACE.eq(place))
                        .and(PART.VERSION.eq(opened))
                        .and(exists(selectOne().from(table(name("kept")))))
                        .execute()
                == 1;
    }

    private Saving change(PartRecord now, Answers answers, SignedIn by, boolean removed) {
        database.insertInto(PART_BEFORE)
                .set(PART_BEFORE.ABOUT, now.getAbout())
                .set(PART_BEFORE.PLACE, now.getPlace())
                .set(PART_BEFORE.VERSION, now.getVersion())
                .set(PART_BEFORE.ANSWERS, now.getAnswers())
                .set(PART_BEFORE.WRITTEN_BY, now.getWrittenBy())
                .set(PART_BEFORE.WRITTEN_BY_NAME, now.getWrittenByName())
                .set(PART_BEFORE.WRITTEN_AT, now.getWrittenAt())
                .execute();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.update(PART)
                .set(PART.VERSION, now.getVersion() + 1)
                .set(PART.ANSWERS, written(answers))
                .set(PART.WRITTEN_BY, by.account())
                .set(PART.WRITTEN_BY_NAME, by.name())
                .set(PART.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                .set(PART.REMOVED, removed)
                .where(PART.ABOUT.eq(now.getAbout()))
                .and(PART.PLACE.eq(now.getPlace()))
                .execute();
        return new Saving.Saved(now.getVersion() + 1, at);
    }

    private Part read(PartRecord row) {
        return new Part(
                row.getAbout(),
                row.getPlace(),
                row.getVersion(),
                answers(row.getAnswers()),
                row.getWrittenBy(),
                row.getWrittenByName(),
                row.getWrittenAt().toInstant());
    }

    private JSONB written(Answers answers) {
        return JSONB.jsonb(json.writeValueAsString(answers.given()));
    }

    private Answers answers(JSONB stored) {
        return new Answers(reader.readValue(stored.data()));
    }
}
