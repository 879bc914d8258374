package org.ourplan.documents.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.documents.Documents;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's documents, for those who work with them. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.A_PERSON_WORKED_WITH)
class DocumentPages {

    private final Documents documents;
    private final DocumentStore store;
    private final PaperCopies copies;

    DocumentPages(Documents documents, DocumentStore store, PaperCopies copies) {
        this.documents = documents;
        this.store = store;
        this.copies = copies;
    }

    @GetMapping("/people/{person}/documents")
    DocumentsPage all(PersonInView person) {
        return new DocumentsPage(
                person.callThem(),
                false,
                person.id().link() + "/documents",
                documents.of(person.id()),
                person.formats());
    }

    /** In the size they need, unless the other is asked for. */
    @GetMapping("/people/{person}/documents/{document}")
    ResponseEntity<byte[]> one(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        var base = person.id().link() + "/documents";
        return Shown.page(
                page,
                PaperSize.toShow(size, person.formats()),
                new Shown.Bar(base, document, person.callThem() + "’s documents", true));
    }

    @GetMapping("/people/{person}/documents/{document}/as/{form}")
    ResponseEntity<byte[]> as(
            PersonInView person,
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String size) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        return Shown.as(page, form, PaperSize.toShow(size, person.formats()));
    }

    @GetMapping("/people/{person}/documents/{document}.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return Shown.pdf(
                copies.of(person.id(), document, PaperSize.toShow(size, person.formats()))
                        .orElseThrow(NotFound::new),
                document);
    }
}
