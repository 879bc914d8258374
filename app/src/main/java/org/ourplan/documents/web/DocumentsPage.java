package org.ourplan.documents.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ourplan.documents.CopyForm;
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

    /** Newest first; of those about the same thing the Easy Read ones stand first for whom needs them, and last otherwise. */
    public List<MadeDocument> inOrder() {
        Comparator<MadeDocument> easyReadLast =
                Comparator.comparing(document -> document.kind().easyRead());
        return documents.stream()
                .map(MadeDocument::about)
                .distinct()
                .flatMap(about -> documents.stream()
                        .filter(document -> document.about().equals(about))
                        .sorted(needsEasyRead() ? easyReadLast.reversed() : easyReadLast))
                .toList();
    }

    /** True for an Easy Read copy beside a whole document, which waits for nobody: it is there for whoever may want it. */
    public boolean spare(MadeDocument document) {
        return document.kind().easyRead()
                && !needsEasyRead()
                && documents.stream()
                        .anyMatch(other -> other.about().equals(document.about())
                                && !other.kind().easyRead());
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

    /** Forms that are not print: first those that meet what they need. */
    public List<CopyForm> copies() {
        return Stream.concat(CopyForm.thatMeet(formats).stream(), Stream.of(CopyForm.values()))
                .distinct()
                .toList();
    }

    /** Where this document is in that form. */
    public String copy(MadeDocument document, CopyForm form) {
        return link(document) + "/as/" + form.asked() + "?size=" + size().asked();
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
