package org.ourplan.documents;

import org.ourplan.documents.paper.TaggedPdf;
import org.springframework.stereotype.Component;

/** Makes a tagged PDF of a page that is no document of the record and is not kept: the continuity pack. */
@Component
public class Printing {

    private final TaggedPdf pdf;

    Printing(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    /** The page in this size. */
    public byte[] of(String page, PaperSize size) {
        return pdf.of(page, size);
    }
}
