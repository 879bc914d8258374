package org.ourplan.documents.store;

import static org.ourplan.tables.Tables.DOCUMENT_PDF;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.paper.TaggedPdf;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/**
 * The copies for paper. Each is made when somebody first asks for it, and then kept: the writing of a letter need not wait
 * for paper that may never be wanted, and whoever asks later gets the same bytes that left before, whatever became of the
 * fonts and the library since.
 */
@Component
public class PaperCopies {

    private final DSLContext database;
    private final DocumentStore pages;
    private final TaggedPdf pdfs;
    private final Clock clock;

    PaperCopies(DSLContext database, DocumentStore pages, TaggedPdf pdfs, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    /** The PDF/UA of a document of this person in this size; empty when there is no such document. */
    public Optional<byte[]> of(PersonId person, UUID document, PaperSize size) {
        var page = pages.page(person, document);
        return page.map(bytes ->
                kept(document, size).orElseGet(() -> make(document, size, new String(bytes, StandardCharsets.UTF_8))));
    }

    /** The copy that was made first, in whichever size that was. One statement. */
    public Optional<byte[]> first(UUID document) {
        return database.select(DOCUMENT_PDF.PDF)
                .from(DOCUMENT_PDF)
                .where(DOCUMENT_PDF.DOCUMENT.eq(document))
                .orderBy(DOCUMENT_PDF.MADE_AT)
                .limit(1)
                .fetchOptional(DOCUMENT_PDF.PDF);
    }

    private Optional<byte[]> kept(UUID document, PaperSize size) {
        return database.select(DOCUMENT_PDF.PDF)
                .from(DOCUMENT_PDF)
                .where(DOCUMENT_PDF.DOCUMENT.eq(document))
                .and(DOCUMENT_PDF.FORMAT.eq(size.name()))
                .fetchOptional(DOCUMENT_PDF.PDF);
    }

    /** Two who ask at once get the copy that was kept first. */
    private byte[] make(UUID document, PaperSize size, String page) {
        var pdf = pdfs.of(page, size);
        var added = database.insertInto(DOCUMENT_PDF)
                .set(DOCUMENT_PDF.DOCUMENT, document)
                .set(DOCUMENT_PDF.FORMAT, size.name())
                .set(DOCUMENT_PDF.PDF, pdf)
                .set(DOCUMENT_PDF.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return added == 1 ? pdf : kept(document, size).orElse(pdf);
    }
}
