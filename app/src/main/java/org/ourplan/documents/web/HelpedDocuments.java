package org.ourplan.documents.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.documents.MadeDocument;
import org.ourplan.documents.PaperSize;
import org.ourplan.documents.store.DocumentStore;
import org.ourplan.documents.store.PaperCopies;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's letters for somebody who helps them: those about care and those about money are given each by themselves. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
class HelpedDocuments {

    private static final String CARE = "/helping/{person}/documents/care";
    private static final String MONEY = "/helping/{person}/documents/money";

    private final DocumentStore store;
    private final PaperCopies copies;

    HelpedDocuments(DocumentStore store, PaperCopies copies) {
        this.store = store;
        this.copies = copies;
    }

    @GetMapping(CARE)
    @Helps(HelpPart.CARE_DOCUMENTS)
    Page care(PersonInView person) {
        return new HelpedDocumentsPage(person.fullName(), base(person, "care"), of(person, false));
    }

    @GetMapping(MONEY)
    @Helps(HelpPart.MONEY_DOCUMENTS)
    Page money(PersonInView person) {
        return new HelpedDocumentsPage(person.fullName(), base(person, "money"), of(person, true));
    }

    @GetMapping(CARE + "/{document}")
    @Helps(HelpPart.CARE_DOCUMENTS)
    ResponseEntity<byte[]> carePage(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return page(person, document, size, false, "care");
    }

    @GetMapping(MONEY + "/{document}")
    @Helps(HelpPart.MONEY_DOCUMENTS)
    ResponseEntity<byte[]> moneyPage(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return page(person, document, size, true, "money");
    }

    @GetMapping(CARE + "/{document}.pdf")
    @Helps(HelpPart.CARE_DOCUMENTS)
    ResponseEntity<byte[]> carePdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return pdf(person, document, size, false);
    }

    @GetMapping(MONEY + "/{document}.pdf")
    @Helps(HelpPart.MONEY_DOCUMENTS)
    ResponseEntity<byte[]> moneyPdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return pdf(person, document, size, true);
    }

    private ResponseEntity<byte[]> page(PersonInView person, UUID document, String size, boolean money, String kind) {
        given(person, document, money);
        var page = store.page(person.id(), document).orElseThrow(NotFound::new);
        var bar = new Shown.Bar(base(person, kind), document, "All letters", false);
        return Shown.page(page, PaperSize.toShow(size, List.of()), bar);
    }

    private ResponseEntity<byte[]> pdf(PersonInView person, UUID document, String size, boolean money) {
        given(person, document, money);
        var copy = copies.of(person.id(), document, PaperSize.toShow(size, List.of()));
        return Shown.pdf(copy.orElseThrow(NotFound::new), document);
    }

    /** Only a letter of the kind that was given. */
    private void given(PersonInView person, UUID document, boolean money) {
        if (of(person, money).stream().noneMatch(one -> one.id().equals(document))) {
            throw new NotFound();
        }
    }

    private List<MadeDocument> of(PersonInView person, boolean money) {
        return store.of(person.id()).stream()
                .filter(document -> document.kind().aboutMoney() == money)
                .toList();
    }

    private static String base(PersonInView person, String kind) {
        return "/helping/" + person.id() + "/documents/" + kind;
    }
}
