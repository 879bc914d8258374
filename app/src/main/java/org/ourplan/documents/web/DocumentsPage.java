package org.ourplan.documents.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ourplan.documents.Giving;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.PaperSize;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Every document made for a person, and to whom each was given.
 *
 * @param whose the name they like to be called by
 * @param own true on the person's own page
 * @param base where the documents' addresses begin
 * @param documents newest first
 * @param formats how they need written information; empty: ordinary print
 */
public record DocumentsPage(String whose, boolean own, String base, List<MadeDocument> documents, List<String> formats)
        implements Page {

    @Override
    public String template() {
        return "documents/documents";
    }

    /** Newest first; where they need Easy Read, that one stands before the others about the same thing. */
    public List<MadeDocument> inOrder() {
        if (!needsEasyRead()) {
            return documents;
        }
        var ordered = new ArrayList<MadeDocument>();
        documents.stream().map(MadeDocument::about).distinct().forEach(about -> {
            var together = documents.stream()
                    .filter(document -> document.about().equals(about))
                    .toList();
            together.stream().filter(document -> document.kind().easyRead()).forEach(ordered::add);
            together.stream().filter(document -> !document.kind().easyRead()).forEach(ordered::add);
        });
        return ordered;
    }

    private boolean needsEasyRead() {
        return formats.stream().anyMatch(format -> format.toLowerCase(Locale.UK).contains("easy read"));
    }

    /** The size in which a document opens: the one they need. */
    public PaperSize size() {
        return PaperSize.toShow("", formats);
    }

    /** Where this document opens. */
    public String link(MadeDocument document) {
        return base + "/" + document.id();
    }

    /** Words for the copy to print in this size. */
    public String pdf(PaperSize size) {
        return size == PaperSize.LARGE
                ? "Large print PDF"
                : size() == size ? "PDF to print or keep" : "Ordinary print PDF";
    }

    public String made(Instant at) {
        return InWords.time(at);
    }

    /** One giving in a sentence. */
    public String sentence(Giving giving) {
        var to = giving.toThePerson()
                ? own ? "you" : giving.recipient()
                : giving.recipient() + " (" + giving.relation() + ")";
        var asked = giving.toThePerson() ? "" : ", because " + asker(giving) + " asked for it";
        return "Given to " + to + " on " + InWords.date(giving.givenOn()) + ", " + giving.how() + ", in "
                + giving.format() + asked + ".";
    }

    private String asker(Giving giving) {
        return giving.askedForBy().equals(Giving.THE_PERSON) ? own ? "you" : whose : giving.askedForBy();
    }

    /** True when the person has it, whoever else has. */
    public boolean personHas(MadeDocument document) {
        return document.given().stream().anyMatch(Giving::toThePerson);
    }

    /** The id as a form sends it. */
    public String id(UUID document) {
        return document.toString();
    }
}
