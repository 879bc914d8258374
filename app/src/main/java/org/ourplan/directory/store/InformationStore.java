package org.ourplan.directory.store;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.ourplan.tables.Tables.INFORMATION_PUBLISHED;
import static org.ourplan.tables.Tables.INFORMATION_TEXT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.InformationText;
import org.ourplan.directory.PublishedInformation;
import org.ourplan.law.information.InformationKind;
import org.springframework.stereotype.Repository;

/** The council's own information: each text that was written, and each time all five kinds were made known together. */
@Repository
public class InformationStore {

    private static final long ONE_AT_A_TIME = 230_035L;

    private final DSLContext database;
    private final Clock clock;

    InformationStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Holds all of it until the transaction ends. */
    public void hold() {
        database.fetch("SELECT pg_advisory_xact_lock(?)", DSL.val(ONE_AT_A_TIME));
    }

    /** Keeps the next text of a kind. */
    public void write(InformationKind kind, String words, SignedIn by) {
        database.insertInto(INFORMATION_TEXT)
                .set(INFORMATION_TEXT.KIND, kind.name())
                .set(INFORMATION_TEXT.WORDS, words)
                .set(INFORMATION_TEXT.WRITTEN_AT, now())
                .set(INFORMATION_TEXT.WRITTEN_BY, by.account())
                .set(INFORMATION_TEXT.WRITTEN_BY_NAME, by.name())
                .execute();
    }

    /** The last text of each kind. One statement. */
    public Map<InformationKind, InformationText> last() {
        var texts = new EnumMap<InformationKind, InformationText>(InformationKind.class);
        database.selectFrom(INFORMATION_TEXT)
                .where(INFORMATION_TEXT.ID.in(
                        select(max(INFORMATION_TEXT.ID)).from(INFORMATION_TEXT).groupBy(INFORMATION_TEXT.KIND)))
                .forEach(row -> texts.put(InformationKind.valueOf(row.getKind()), text(row)));
        return texts;
    }

    /** Makes these five texts known. */
    public void publish(Map<InformationKind, InformationText> texts, SignedIn by) {
        database.insertInto(INFORMATION_PUBLISHED)
                .set(INFORMATION_PUBLISHED.SYSTEM, id(texts, InformationKind.SYSTEM))
                .set(INFORMATION_PUBLISHED.CHOICE, id(texts, InformationKind.CHOICE))
                .set(INFORMATION_PUBLISHED.ACCESS, id(texts, InformationKind.ACCESS))
                .set(INFORMATION_PUBLISHED.MONEY, id(texts, InformationKind.MONEY))
                .set(INFORMATION_PUBLISHED.SAFETY, id(texts, InformationKind.SAFETY))
                .set(INFORMATION_PUBLISHED.PUBLISHED_AT, now())
                .set(INFORMATION_PUBLISHED.PUBLISHED_BY, by.account())
                .set(INFORMATION_PUBLISHED.PUBLISHED_BY_NAME, by.name())
                .execute();
    }

    private static Long id(Map<InformationKind, InformationText> texts, InformationKind kind) {
        return Objects.requireNonNull(texts.get(kind), kind.name()).id();
    }

    /** What everybody reads now; empty before the first time. One statement. */
    public Optional<PublishedInformation> published() {
        var texts = new EnumMap<InformationKind, InformationText>(InformationKind.class);
        var rows = database.select(INFORMATION_TEXT.fields())
                .select(INFORMATION_PUBLISHED.PUBLISHED_AT, INFORMATION_PUBLISHED.PUBLISHED_BY_NAME)
                .from(INFORMATION_PUBLISHED)
                .join(INFORMATION_TEXT)
                .on(INFORMATION_TEXT.ID.in(
                        INFORMATION_PUBLISHED.SYSTEM,
                        INFORMATION_PUBLISHED.CHOICE,
                        INFORMATION_PUBLISHED.ACCESS,
                        INFORMATION_PUBLISHED.MONEY,
                        INFORMATION_PUBLISHED.SAFETY))
                .where(INFORMATION_PUBLISHED.ID.eq(
                        select(max(INFORMATION_PUBLISHED.ID)).from(INFORMATION_PUBLISHED)))
                .fetch();
        rows.forEach(row -> {
            var text = row.into(INFORMATION_TEXT);
            texts.put(InformationKind.valueOf(text.getKind()), text(text));
        });
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedInformation(
                        texts,
                        rows.getFirst().get(INFORMATION_PUBLISHED.PUBLISHED_AT).toInstant(),
                        rows.getFirst().get(INFORMATION_PUBLISHED.PUBLISHED_BY_NAME)));
    }

    private static InformationText text(org.ourplan.tables.tables.records.InformationTextRecord row) {
        return new InformationText(
                row.getId(),
                row.getWords(),
                row.getWrittenAt().toInstant(),
                row.getWrittenBy(),
                row.getWrittenByName());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
