package org.ourplan.safeguarding.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.ACCOUNT;
import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.SAFEGUARDING_CASE;
import static org.ourplan.tables.Tables.SAFEGUARDING_CONCERN;
import static org.ourplan.tables.Tables.SAFEGUARDING_DECISION;
import static org.ourplan.tables.Tables.SAFEGUARDING_ENTRY;
import static org.ourplan.tables.Tables.SAFEGUARDING_LOOK;
import static org.ourplan.tables.Tables.SAFEGUARDING_NAMED;
import static org.ourplan.tables.Tables.SAFEGUARDING_SOURCE;
import static org.ourplan.tables.Tables.SAFEGUARDING_STAGE;
import static org.ourplan.tables.Tables.SAFEGUARDING_WARNING;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.ourplan.access.SignedIn;
import org.ourplan.law.safeguarding.Danger;
import org.ourplan.law.safeguarding.Route;
import org.ourplan.law.safeguarding.SafeguardingStage;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.safeguarding.Concern;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Entry;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.safeguarding.Named;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.safeguarding.Source;
import org.ourplan.tables.tables.records.SafeguardingEntryRecord;
import org.ourplan.tables.tables.records.SafeguardingSourceRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads concerns for those who need to know, and notes the look in the same statement. */
@Repository
public class ConcernReading {

    private static final int A_LIST = 200;
    private static final int LOOKS = 25;
    private static final Field<String> WARNING = field(select(ACCOUNT.DISPLAY_NAME)
                    .from(SAFEGUARDING_WARNING)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(SAFEGUARDING_WARNING.SPEAK_TO))
                    .where(SAFEGUARDING_WARNING.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                    .and(SAFEGUARDING_WARNING.ENDED_AT.isNull()))
            .as("warning");

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    ConcernReading(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** All of one concern, for one who needs to know; empty for everybody else, as where there is none. One statement. */
    public Optional<ConcernFile> open(UUID concern, SignedIn by, String page) {
        var looked = insertInto(
                        SAFEGUARDING_LOOK,
                        SAFEGUARDING_LOOK.CONCERN,
                        SAFEGUARDING_LOOK.ACCOUNT,
                        SAFEGUARDING_LOOK.AT,
                        SAFEGUARDING_LOOK.PAGE)
                .select(select(SAFEGUARDING_CONCERN.ID, val(by.account()), val(now()), val(page))
                        .from(SAFEGUARDING_CONCERN)
                        .where(SAFEGUARDING_CONCERN.ID.eq(concern))
                        .and(Knows.of(by)))
                .returning(SAFEGUARDING_LOOK.ID);
        var entries = entries(concern);
        var sources = sources(concern);
        var named = named(concern);
        var looks = looks(concern);
        return from(database.with("looked")
                        .as(looked)
                        .select(columns())
                        .select(WARNING, entries, sources, named, looks))
                .where(SAFEGUARDING_CONCERN.ID.eq(concern))
                .and(Knows.of(by))
                .fetchOptional(row -> new ConcernFile(
                        concern(row),
                        row.get(entries),
                        row.get(sources),
                        row.get(named),
                        Optional.ofNullable(row.get(WARNING)).orElse(""),
                        row.get(looks)));
    }

    /** Those that this account needs to know of, the oldest first; the closed ones newest first. At most 200. Two statements. */
    public List<Concern> list(SignedIn by, boolean closed) {
        database.insertInto(SAFEGUARDING_LOOK)
                .set(SAFEGUARDING_LOOK.ACCOUNT, by.account())
                .set(SAFEGUARDING_LOOK.AT, now())
                .set(SAFEGUARDING_LOOK.PAGE, closed ? "the list of closed concerns" : "the list of concerns")
                .execute();
        var ended = SAFEGUARDING_CASE.STAGE.eq(SafeguardingStage.CLOSED.name());
        return from(database.select(columns()))
                .where(closed ? ended : ended.not())
                .and(Knows.of(by))
                .orderBy(
                        closed ? SAFEGUARDING_STAGE.BEGAN_AT.desc() : SAFEGUARDING_CONCERN.RAISED_AT.asc(),
                        SAFEGUARDING_CONCERN.ID.asc())
                .limit(A_LIST)
                .fetch(this::concern);
    }

    private static List<SelectField<?>> columns() {
        return List.of(
                SAFEGUARDING_CONCERN.ID,
                SAFEGUARDING_CONCERN.REFERENCE,
                SAFEGUARDING_CONCERN.RAISED_FROM,
                SAFEGUARDING_CONCERN.DETAIL,
                SAFEGUARDING_CONCERN.RAISED_AT,
                SAFEGUARDING_CONCERN.RAISED_BY_NAME,
                SAFEGUARDING_CASE.PERSON,
                SAFEGUARDING_CASE.STAGE,
                SAFEGUARDING_CASE.RISK,
                SAFEGUARDING_DECISION.ROUTE,
                SAFEGUARDING_STAGE.BEGAN_AT,
                PERSON.GIVEN_NAME,
                PERSON.FAMILY_NAME);
    }

    private static SelectOnConditionStep<Record> from(SelectSelectStep<Record> asked) {
        return asked.from(SAFEGUARDING_CONCERN)
                .join(SAFEGUARDING_CASE)
                .on(SAFEGUARDING_CASE.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                .join(SAFEGUARDING_STAGE)
                .on(SAFEGUARDING_STAGE.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                .and(SAFEGUARDING_STAGE.ENDED_AT.isNull())
                .leftJoin(SAFEGUARDING_DECISION)
                .on(SAFEGUARDING_DECISION.CONCERN.eq(SAFEGUARDING_CONCERN.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(SAFEGUARDING_CASE.PERSON));
    }

    private Concern concern(Record row) {
        var said = answers(row.get(SAFEGUARDING_CONCERN.DETAIL));
        var person = Optional.ofNullable(row.get(SAFEGUARDING_CASE.PERSON)).map(PersonId::new);
        return new Concern(
                row.get(SAFEGUARDING_CONCERN.ID),
                row.get(SAFEGUARDING_CONCERN.REFERENCE),
                RaisedFrom.valueOf(row.get(SAFEGUARDING_CONCERN.RAISED_FROM)),
                said,
                row.get(SAFEGUARDING_CONCERN.RAISED_AT).toInstant(),
                row.get(SAFEGUARDING_CONCERN.RAISED_BY_NAME),
                person.orElse(null),
                person.isPresent()
                        ? (row.get(PERSON.GIVEN_NAME) + " " + row.get(PERSON.FAMILY_NAME)).strip()
                        : said.one("who"),
                SafeguardingStage.valueOf(row.get(SAFEGUARDING_CASE.STAGE)),
                Danger.valueOf(row.get(SAFEGUARDING_CASE.RISK)),
                Optional.ofNullable(row.get(SAFEGUARDING_DECISION.ROUTE))
                        .map(Route::valueOf)
                        .orElse(null),
                row.get(SAFEGUARDING_STAGE.BEGAN_AT).toInstant());
    }

    private Field<List<Entry>> entries(UUID concern) {
        return multiset(selectFrom(SAFEGUARDING_ENTRY)
                        .where(SAFEGUARDING_ENTRY.CONCERN.eq(concern))
                        .orderBy(SAFEGUARDING_ENTRY.RECORDED_AT.desc(), SAFEGUARDING_ENTRY.ID.desc()))
                .convertFrom(rows -> rows.map(this::entry))
                .as("entries");
    }

    private Entry entry(SafeguardingEntryRecord row) {
        return new Entry(
                row.getId(),
                EntryKind.valueOf(row.getKind()),
                row.getAbout(),
                row.getSettled(),
                answers(row.getDetail()),
                row.getRecordedByName(),
                row.getRecordedAt().toInstant());
    }

    private static Field<List<Source>> sources(UUID concern) {
        return multiset(selectFrom(SAFEGUARDING_SOURCE)
                        .where(SAFEGUARDING_SOURCE.CONCERN.eq(concern))
                        .orderBy(SAFEGUARDING_SOURCE.ADDED_AT, SAFEGUARDING_SOURCE.ID))
                .convertFrom(rows -> rows.map(ConcernReading::source))
                .as("sources");
    }

    private static Source source(SafeguardingSourceRecord row) {
        return new Source(
                row.getId(),
                SourceKind.valueOf(row.getKind()),
                row.getName(),
                row.getRelation(),
                row.getAccount(),
                row.getWithdrawnWhy());
    }

    private static Field<List<Named>> named(UUID concern) {
        return multiset(select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME, SAFEGUARDING_NAMED.NAMED_AS)
                        .from(SAFEGUARDING_NAMED)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(SAFEGUARDING_NAMED.ACCOUNT))
                        .where(SAFEGUARDING_NAMED.CONCERN.eq(concern))
                        .and(SAFEGUARDING_NAMED.ENDED_AT.isNull())
                        .orderBy(SAFEGUARDING_NAMED.SINCE))
                .convertFrom(
                        rows -> rows.map(row -> new Named(row.value1(), row.value2(), Named.As.valueOf(row.value3()))))
                .as("named");
    }

    private static Field<List<ConcernFile.Look>> looks(UUID concern) {
        return multiset(select(ACCOUNT.DISPLAY_NAME, SAFEGUARDING_LOOK.AT, SAFEGUARDING_LOOK.PAGE)
                        .from(SAFEGUARDING_LOOK)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(SAFEGUARDING_LOOK.ACCOUNT))
                        .where(SAFEGUARDING_LOOK.CONCERN.eq(concern))
                        .orderBy(SAFEGUARDING_LOOK.ID.desc())
                        .limit(LOOKS))
                .convertFrom(rows -> rows.map(
                        row -> new ConcernFile.Look(row.value1(), row.value2().toInstant(), row.value3())))
                .as("looks");
    }

    private Answers answers(JSONB detail) {
        return new Answers(json.readValue(detail.data(), new TypeReference<LinkedHashMap<String, List<String>>>() {}));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
