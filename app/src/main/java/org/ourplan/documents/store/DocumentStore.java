package org.ourplan.documents.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.val;
import static org.ourplan.tables.Tables.DOCUMENT;
import static org.ourplan.tables.Tables.GIVING;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.ourplan.access.SignedIn;
import org.ourplan.documents.DocumentKind;
import org.ourplan.documents.Giving;
import org.ourplan.documents.MadeDocument;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.tables.tables.records.DocumentRecord;
import org.ourplan.tables.tables.records.GivingRecord;
import org.springframework.stereotype.Repository;

/** Keeps documents and givings; only ever adds. */
@Repository
public class DocumentStore {

    private final DSLContext database;
    private final Clock clock;

    DocumentStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A document's page to be kept. */
    public record Kept(
            PersonId person, DocumentKind kind, UUID about, int version, String title, byte[] page, String sha256) {}

    /** Holds off everybody else, on any node, who asks for the same thing, until the transaction ends. */
    public void oneAtATime(UUID about) {
        database.execute("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", val(about.toString()));
    }

    /** Keeps a page and gives it its id. */
    public UUID keep(Kept kept, SignedIn by) {
        var row = database.newRecord(DOCUMENT);
        row.setId(NewId.next());
        row.setPerson(kept.person().value());
        row.setKind(kept.kind().name());
        row.setAbout(kept.about());
        row.setVersion(kept.version());
        row.setTitle(kept.title());
        row.setPage(kept.page());
        row.setSha256(kept.sha256());
        row.setMadeAt(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        row.setMadeBy(by.account());
        row.setMadeByName(by.name());
        row.insert();
        return row.getId();
    }

    /** Adds a giving. */
    public void add(UUID document, Giving giving, SignedIn by) {
        database.insertInto(GIVING)
                .set(GIVING.ID, NewId.next())
                .set(GIVING.DOCUMENT, document)
                .set(GIVING.RECIPIENT, giving.recipient())
                .set(GIVING.RELATION, giving.relation())
                .set(GIVING.ASKED_FOR_BY, giving.askedForBy())
                .set(GIVING.HOW, giving.how())
                .set(GIVING.FORMAT, giving.format())
                .set(GIVING.WHY_OTHER_FORMAT, giving.whyOtherFormat())
                .set(GIVING.GIVEN_ON, giving.givenOn())
                .set(GIVING.RECORDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(GIVING.RECORDED_BY, by.account())
                .set(GIVING.RECORDED_BY_NAME, by.name())
                .execute();
    }

    /** What was made about one thing of this person. */
    public List<MadeDocument> about(PersonId person, UUID about) {
        return made(DOCUMENT.PERSON.eq(person.value()).and(DOCUMENT.ABOUT.eq(about)));
    }

    /** Everything made for this person. */
    public List<MadeDocument> of(PersonId person) {
        return made(DOCUMENT.PERSON.eq(person.value()));
    }

    /** One document of this person. */
    public Optional<MadeDocument> find(PersonId person, UUID document) {
        return made(DOCUMENT.PERSON.eq(person.value()).and(DOCUMENT.ID.eq(document))).stream()
                .findFirst();
    }

    /** The kept page of one document of this person, byte for byte. */
    public Optional<byte[]> page(PersonId person, UUID document) {
        return database.select(DOCUMENT.PAGE)
                .from(DOCUMENT)
                .where(DOCUMENT.PERSON.eq(person.value()))
                .and(DOCUMENT.ID.eq(document))
                .fetchOptional(DOCUMENT.PAGE);
    }

    private List<MadeDocument> made(Condition which) {
        Field<Result<GivingRecord>> givings = multiset(selectFrom(GIVING)
                        .where(GIVING.DOCUMENT.eq(DOCUMENT.ID))
                        .orderBy(GIVING.RECORDED_AT))
                .as("givings")
                .convertFrom(rows -> rows);
        return database.select(
                        DOCUMENT.ID,
                        DOCUMENT.PERSON,
                        DOCUMENT.KIND,
                        DOCUMENT.ABOUT,
                        DOCUMENT.VERSION,
                        DOCUMENT.TITLE,
                        DOCUMENT.MADE_AT,
                        DOCUMENT.SHA256,
                        givings)
                .from(DOCUMENT)
                .where(which)
                .orderBy(DOCUMENT.MADE_AT.desc(), DOCUMENT.ID.desc())
                .fetch(row -> read(row.into(DOCUMENT), row.get(givings)));
    }

    private static MadeDocument read(DocumentRecord row, List<GivingRecord> givings) {
        return new MadeDocument(
                row.getId(),
                DocumentKind.valueOf(row.getKind()),
                row.getAbout(),
                row.getVersion(),
                row.getTitle(),
                row.getMadeAt().toInstant(),
                row.getSha256(),
                new PersonId(row.getPerson()).link() + "/documents/" + row.getId(),
                givings.stream().map(DocumentStore::read).toList());
    }

    private static Giving read(GivingRecord row) {
        return new Giving(
                row.getRecipient(),
                row.getRelation(),
                row.getAskedForBy(),
                row.getHow(),
                row.getFormat(),
                row.getGivenOn(),
                row.getWhyOtherFormat());
    }
}
