package org.ourplan.documents.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ourplan.access.PersonInView;
import org.ourplan.documents.DocumentKind.About;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The letters of one kind of a person: any other letter is not there. */
@Component
class LettersGiven {

    private final DocumentStore store;
    private final PaperCopies copies;

    LettersGiven(DocumentStore store, PaperCopies copies) {
        this.store = store;
        this.copies = copies;
    }

    HelpedDocumentsPage all(PersonInView person, About about) {
        return new HelpedDocumentsPage(person.fullName(), base(person, about), of(person, about));
    }

    ResponseEntity<byte[]> page(PersonInView person, UUID document, String size, About about) {
        given(person, document, about);
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        var bar = new Shown.Bar(base(person, about), document, "All letters", false);
        return Shown.page(page, PaperSize.toShow(size, List.of()), bar);
    }

    ResponseEntity<byte[]> as(PersonInView person, UUID document, String form, String size, About about) {
        given(person, document, about);
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        return Shown.as(page, form, PaperSize.toShow(size, List.of()));
    }

    ResponseEntity<byte[]> pdf(PersonInView person, UUID document, String size, About about) {
        given(person, document, about);
        var copy = copies.of(person.id(), document, PaperSize.toShow(size, List.of()));
        return Shown.pdf(copy.orElseThrow(NotFound::new), document);
    }

    private void given(PersonInView person, UUID document, About about) {
        if (of(person, about).stream().noneMatch(one -> one.id().equals(document))) {
            throw new NotFound();
        }
    }

    private List<MadeDocument> of(PersonInView person, About about) {
        return store.of(person.id()).stream()
                .filter(document -> document.kind().about() == about)
                .toList();
    }

    private static String base(PersonInView person, About about) {
        var kind = about.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "/helping/" + person.id() + "/documents/" + kind;
    }
}
