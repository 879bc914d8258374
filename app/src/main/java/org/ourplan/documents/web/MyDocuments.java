package org.ourplan.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.documents.Giving;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own documents. Saying "I have read this" is recorded; opening one is not. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyDocuments {

    static final String READ_ONLINE = "read online";
    private static final String BASE = "/me/documents";

    private final DocumentStore store;
    private final PaperCopies copies;
    private final GivingRecorder givings;
    private final Clock clock;

    MyDocuments(DocumentStore store, PaperCopies copies, GivingRecorder givings, Clock clock) {
        this.store = store;
        this.copies = copies;
        this.givings = givings;
        this.clock = clock;
    }

    @GetMapping(BASE)
    DocumentsPage all(PersonInView person) {
        return new DocumentsPage(person.callThem(), true, BASE, store.of(person.id()), person.formats());
    }

    /** In the size they need, unless they ask for the other. */
    @GetMapping(BASE + "/{document}")
    ResponseEntity<byte[]> one(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        return Shown.page(
                page, PaperSize.toShow(size, person.formats()), new Shown.Bar(BASE, document, "My documents", false));
    }

    @GetMapping(BASE + "/{document}/as/{form}")
    ResponseEntity<byte[]> as(
            PersonInView person,
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String size) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        return Shown.as(page, form, PaperSize.toShow(size, person.formats()));
    }

    @GetMapping(BASE + "/{document}.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        var paper = PaperSize.toShow(size, person.formats());
        return Shown.pdf(copies.of(person.id(), document, paper).orElseThrow(NotFound::new), document);
    }

    /** Their own word that they have read it; the format is theirs to choose on the screen, so no other need be given. */
    @PostMapping(BASE + "/{document}/read")
    ResponseEntity<Void> read(PersonInView person, @PathVariable UUID document, SignedIn by) {
        var giving = new Giving(
                person.fullName(),
                Giving.THE_PERSON,
                Giving.THE_PERSON,
                READ_ONLINE,
                "a web page",
                LocalDate.now(clock),
                "They opened it themselves, in the size they chose.");
        givings.record(person.id(), document, giving, by);
        return Redirect.to(BASE, "Thank you. We have recorded that you have read it.");
    }
}
