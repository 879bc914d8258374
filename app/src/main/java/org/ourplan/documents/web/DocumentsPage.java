package org.ourplan.documents.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ourplan.documents.Giving;
import org.ourplan.documents.MadeDocument;
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

    /** Where this document opens. */
    public String link(MadeDocument document) {
        return base + "/" + document.id();
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

    /** True when they have said here that they read it. */
    public boolean read(MadeDocument document) {
        return document.given().stream().anyMatch(giving -> giving.how().equals(MyDocuments.READ_ONLINE));
    }

    /** The id as a form sends it. */
    public String id(UUID document) {
        return document.toString();
    }
}
