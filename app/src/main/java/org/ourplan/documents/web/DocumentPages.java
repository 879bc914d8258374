package org.ourplan.documents.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.documents.Documents;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.people.People;
import org.ourplan.people.Person;
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
    private final People people;

    DocumentPages(Documents documents, DocumentStore store, PaperCopies copies, People people) {
        this.documents = documents;
        this.store = store;
        this.copies = copies;
        this.people = people;
    }

    @GetMapping("/people/{person}/documents")
    DocumentsPage all(PersonInView person) {
        return new DocumentsPage(
                person.callThem(),
                false,
                person.id().link() + "/documents",
                documents.of(person.id()),
                formats(person));
    }

    /** In the size they need, unless the other is asked for. */
    @GetMapping("/people/{person}/documents/{document}")
    ResponseEntity<byte[]> one(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        var base = person.id().link() + "/documents";
        return Shown.page(
                page,
                PaperSize.toShow(size, formats(person)),
                new Shown.Bar(base, document, person.callThem() + "’s documents", true));
    }

    @GetMapping("/people/{person}/documents/{document}.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return Shown.pdf(
                copies.of(person.id(), document, PaperSize.toShow(size, formats(person)))
                        .orElseThrow(NotFound::new),
                document);
    }

    private List<String> formats(PersonInView person) {
        return people.find(person.id()).map(Person::formats).orElseThrow(NotFound::new);
    }
}
