package org.ourplan.documents.web;

import java.util.List;
import org.ourplan.documents.CopyForm;
import org.ourplan.documents.MadeDocument;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The letters of one kind of a person, for somebody who helps them.
 *
 * @param base where their addresses begin
 * @param documents newest first
 */
public record HelpedDocumentsPage(String whose, String base, List<MadeDocument> documents) implements Page {

    @Override
    public String template() {
        return "documents/helped";
    }

    public String link(MadeDocument document) {
        return base + "/" + document.id();
    }

    /** Forms that are not print. */
    public List<CopyForm> copies() {
        return List.of(CopyForm.values());
    }

    public String made(MadeDocument document) {
        return InWords.time(document.madeAt());
    }

    /** Where they help with other things. */
    public String back() {
        return base.substring(0, base.indexOf("/documents"));
    }
}
