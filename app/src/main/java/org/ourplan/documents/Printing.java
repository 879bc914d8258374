package org.ourplan.documents;

import java.util.UUID;
import org.ourplan.documents.paper.TaggedPdf;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Makes tagged PDFs: of a page that is no document of the record and is not kept, and of a document before it is asked for. */
@Component
public class Printing {

    private final TaggedPdf pdf;
    private final PaperCopies copies;

    Printing(TaggedPdf pdf, PaperCopies copies) {
        this.pdf = pdf;
        this.copies = copies;
    }

    /** The page in this size. */
    public byte[] of(String page, PaperSize size) {
        return pdf.of(page, size);
    }

    /** Makes the copy for paper of a document and keeps it, so that nobody waits for it who prints many. */
    public void keep(PersonId person, UUID document, PaperSize size) {
        copies.of(person, document, size);
    }

    /** The copy for paper that was kept first of this document; refuses one that has none. One statement. */
    public byte[] kept(UUID document) {
        return copies.first(document).orElseThrow(NotFound::new);
    }
}
