package org.ourplan.charter.store;

import static org.ourplan.tables.Tables.PUBLIC_TEXT;
import static org.ourplan.tables.Tables.PUBLIC_TEXT_CONFIRMED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicText;
import org.ourplan.platform.web.Answers;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the public pages; only ever added to. */
@Repository
public class PublicTextStore {

    private static final long ONE_AT_A_TIME = 230_043L;

    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json;

    PublicTextStore(DSLContext database, Clock clock, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** Holds all of them until the transaction ends. */
    public void hold() {
        database.fetch("SELECT pg_advisory_xact_lock(?)", DSL.val(ONE_AT_A_TIME));
    }

    /** The text that counts on this day: confirmed last of those whose first day has come. */
    public Optional<PublicText> inForce(PublicPage page, LocalDate day) {
        return texts().where(PUBLIC_TEXT.PAGE.eq(page.name()))
                .and(PUBLIC_TEXT_CONFIRMED.FROM_DAY.le(day))
                .orderBy(PUBLIC_TEXT_CONFIRMED.FROM_DAY.desc(), PUBLIC_TEXT.ID.desc())
                .limit(1)
                .fetchOptional(this::text);
    }

    /** Every text of the page, the last first. */
    public List<PublicText> all(PublicPage page) {
        return texts().where(PUBLIC_TEXT.PAGE.eq(page.name()))
                .orderBy(PUBLIC_TEXT.ID.desc())
                .fetch(this::text);
    }

    /** Keeps the next text. */
    public void write(PublicPage page, Answers says, SignedIn by) {
        database.insertInto(PUBLIC_TEXT)
                .set(PUBLIC_TEXT.PAGE, page.name())
                .set(PUBLIC_TEXT.SAYS, JSONB.jsonb(json.writeValueAsString(says.given())))
                .set(PUBLIC_TEXT.WRITTEN_AT, now())
                .set(PUBLIC_TEXT.WRITTEN_BY, by.account())
                .set(PUBLIC_TEXT.WRITTEN_BY_NAME, by.name())
                .execute();
    }

    /** Keeps that somebody else confirmed it. */
    public void confirm(PublicText text, LocalDate from, SignedIn by) {
        database.insertInto(PUBLIC_TEXT_CONFIRMED)
                .set(PUBLIC_TEXT_CONFIRMED.PUBLIC_TEXT, text.id())
                .set(PUBLIC_TEXT_CONFIRMED.WRITTEN_BY, text.writtenBy())
                .set(PUBLIC_TEXT_CONFIRMED.FROM_DAY, from)
                .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_AT, now())
                .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY, by.account())
                .set(PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY_NAME, by.name())
                .execute();
    }

    private SelectOnConditionStep<Record> texts() {
        return database.select(PUBLIC_TEXT.fields())
                .select(
                        PUBLIC_TEXT_CONFIRMED.FROM_DAY,
                        PUBLIC_TEXT_CONFIRMED.CONFIRMED_AT,
                        PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY_NAME)
                .from(PUBLIC_TEXT)
                .leftJoin(PUBLIC_TEXT_CONFIRMED)
                .on(PUBLIC_TEXT_CONFIRMED.PUBLIC_TEXT.eq(PUBLIC_TEXT.ID));
    }

    private PublicText text(Record row) {
        var text = row.into(PUBLIC_TEXT);
        var from = row.get(PUBLIC_TEXT_CONFIRMED.FROM_DAY);
        return new PublicText(
                text.getId(),
                PublicPage.valueOf(text.getPage()),
                new Answers(json.readValue(text.getSays().data(), new TypeReference<Map<String, List<String>>>() {})),
                text.getWrittenAt().toInstant(),
                text.getWrittenBy(),
                text.getWrittenByName(),
                from == null
                        ? null
                        : new PublicText.Confirmed(
                                from,
                                row.get(PUBLIC_TEXT_CONFIRMED.CONFIRMED_AT).toInstant(),
                                row.get(PUBLIC_TEXT_CONFIRMED.CONFIRMED_BY_NAME)));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
