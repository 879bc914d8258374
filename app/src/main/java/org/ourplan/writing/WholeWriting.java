package org.ourplan.writing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.PART;
import static org.ourplan.tables.Tables.PART_BEFORE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many parts of one assessment or plan saved at once: in one statement, whose number of parts changes nothing in its text.
 * The stage that owns it holds its row meanwhile, so that nobody writes beside it.
 */
@Component
public class WholeWriting {

    private static final Table<?> INCOMING = table(name("incoming"));
    private static final Field<String> PLACE = field(name("incoming", "place"), String.class);
    private static final Field<Integer> OPENED = field(name("incoming", "opened"), Integer.class);
    private static final Field<JSONB> ANSWERS = field(name("incoming", "answers"), JSONB.class);

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;
    private final Writings writings;

    WholeWriting(DSLContext database, Clock clock, JsonMapper json, Writings writings) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.writings = writings;
    }

    /**
     * One part to be saved.
     *
     * @param opened the version that stands and that these answers go on from, 0 where nothing stands
     */
    public record Writing(int opened, Answers answers) {}

    private record Sent(int opened, Map<String, List<String>> answers) {}

    /**
     * Saves them all or, where another version of any stands than it goes on from, none: that is an
     * {@link IllegalStateException}, for whoever holds the row reads what stands first. The version that stood of each is kept.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(UUID about, Map<String, Writing> parts, SignedIn by) {
        if (parts.isEmpty()) {
            return;
        }
        var saved = Set.copyOf(inOneStatement(about, parts, by));
        parts.forEach((place, writing) -> {
            if (!saved.contains(place)) {
                again(about, place, writing, by);
            }
        });
    }

    /** A part that was there once and was taken out is put back in as its next version. */
    private void again(UUID about, String place, Writing writing, SignedIn by) {
        if (writings.save(about, place, writing.opened(), writing.answers(), by) instanceof Saving.Clash) {
            throw new IllegalStateException("another version of a part stands than was read while its row was held");
        }
    }

    private List<String> inOneStatement(UUID about, Map<String, Writing> parts, SignedIn by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return database.with(incoming(parts))
                .with("kept")
                .as(kept(about))
                .with("changed")
                .as(changed(about, by, at))
                .with("added")
                .as(added(about, by, at))
                .select(field(name("place"), String.class))
                .from(table(name("changed")))
                .unionAll(select(field(name("place"), String.class)).from(table(name("added"))))
                .fetch(Record1::value1);
    }

    /** The parts as rows of one JSON text. */
    private CommonTableExpression<?> incoming(Map<String, Writing> parts) {
        var sent = new LinkedHashMap<String, Sent>();
        parts.forEach((place, writing) ->
                sent.put(place, new Sent(writing.opened(), writing.answers().given())));
        return name("incoming")
                .fields("place", "opened", "answers")
                .as(select(
                                field("one.key", String.class),
                                field("(one.value ->> 'opened')::int", Integer.class),
                                field("one.value -> 'answers'", JSONB.class))
                        .from(table("jsonb_each({0}) as one", val(JSONB.jsonb(json.writeValueAsString(sent))))));
    }

    private static ResultQuery<?> kept(UUID about) {
        return insertInto(
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
                        .join(INCOMING)
                        .on(PART.PLACE.eq(PLACE))
                        .and(PART.VERSION.eq(OPENED))
                        .where(PART.ABOUT.eq(about))
                        .and(PART.REMOVED.isFalse()))
                .returning(List.of(PART_BEFORE.PLACE));
    }

    private static ResultQuery<?> changed(UUID about, SignedIn by, OffsetDateTime at) {
        return org.jooq
                .impl
                .DSL
                .update(PART)
                .set(PART.VERSION, PART.VERSION.plus(1))
                .set(PART.ANSWERS, ANSWERS)
                .set(PART.WRITTEN_BY, by.account())
                .set(PART.WRITTEN_BY_NAME, by.name())
                .set(PART.WRITTEN_AT, at)
                .from(INCOMING)
                .where(PART.ABOUT.eq(about))
                .and(PART.PLACE.eq(PLACE))
                .and(PART.VERSION.eq(OPENED))
                .and(PART.REMOVED.isFalse())
                .returning(List.of(PART.PLACE));
    }

    private static ResultQuery<?> added(UUID about, SignedIn by, OffsetDateTime at) {
        return insertInto(
                        PART,
                        PART.ABOUT,
                        PART.PLACE,
                        PART.VERSION,
                        PART.ANSWERS,
                        PART.WRITTEN_BY,
                        PART.WRITTEN_BY_NAME,
                        PART.WRITTEN_AT)
                .select(select(val(about), PLACE, val(1), ANSWERS, val(by.account()), val(by.name()), val(at))
                        .from(INCOMING)
                        .where(OPENED.eq(0)))
                .onConflictDoNothing()
                .returning(List.of(PART.PLACE));
    }
}
