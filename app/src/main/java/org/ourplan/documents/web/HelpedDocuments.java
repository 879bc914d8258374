package org.ourplan.documents.web;

import java.util.UUID;
import org.ourplan.access.HelpPart;
import org.ourplan.access.Helps;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.documents.DocumentKind.About;
import org.ourplan.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's letters for somebody who helps them: about care, about money, about the direct payment, each given by itself. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
class HelpedDocuments {

    private static final String CARE = "/helping/{person}/documents/care";
    private static final String MONEY = "/helping/{person}/documents/money";
    private static final String DIRECT_PAYMENT = "/helping/{person}/documents/direct-payment";

    private final LettersGiven letters;

    HelpedDocuments(LettersGiven letters) {
        this.letters = letters;
    }

    @GetMapping(CARE)
    @Helps(HelpPart.CARE_DOCUMENTS)
    Page care(PersonInView person) {
        return letters.all(person, About.CARE);
    }

    @GetMapping(MONEY)
    @Helps(HelpPart.MONEY_DOCUMENTS)
    Page money(PersonInView person) {
        return letters.all(person, About.MONEY);
    }

    @GetMapping(DIRECT_PAYMENT)
    @Helps(HelpPart.DIRECT_PAYMENT_DOCUMENTS)
    Page directPayment(PersonInView person) {
        return letters.all(person, About.DIRECT_PAYMENT);
    }

    @GetMapping(CARE + "/{document}")
    @Helps(HelpPart.CARE_DOCUMENTS)
    ResponseEntity<byte[]> carePage(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.page(person, document, size, About.CARE);
    }

    @GetMapping(MONEY + "/{document}")
    @Helps(HelpPart.MONEY_DOCUMENTS)
    ResponseEntity<byte[]> moneyPage(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.page(person, document, size, About.MONEY);
    }

    @GetMapping(DIRECT_PAYMENT + "/{document}")
    @Helps(HelpPart.DIRECT_PAYMENT_DOCUMENTS)
    ResponseEntity<byte[]> directPaymentPage(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.page(person, document, size, About.DIRECT_PAYMENT);
    }

    @GetMapping(CARE + "/{document}.pdf")
    @Helps(HelpPart.CARE_DOCUMENTS)
    ResponseEntity<byte[]> carePdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.pdf(person, document, size, About.CARE);
    }

    @GetMapping(MONEY + "/{document}.pdf")
    @Helps(HelpPart.MONEY_DOCUMENTS)
    ResponseEntity<byte[]> moneyPdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.pdf(person, document, size, About.MONEY);
    }

    @GetMapping(DIRECT_PAYMENT + "/{document}.pdf")
    @Helps(HelpPart.DIRECT_PAYMENT_DOCUMENTS)
    ResponseEntity<byte[]> directPaymentPdf(
            PersonInView person, @PathVariable UUID document, @RequestParam(defaultValue = "") String size) {
        return letters.pdf(person, document, size, About.DIRECT_PAYMENT);
    }

    @GetMapping(CARE + "/{document}/as/{form}")
    @Helps(HelpPart.CARE_DOCUMENTS)
    ResponseEntity<byte[]> careAs(
            PersonInView person,
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String size) {
        return letters.as(person, document, form, size, About.CARE);
    }

    @GetMapping(MONEY + "/{document}/as/{form}")
    @Helps(HelpPart.MONEY_DOCUMENTS)
    ResponseEntity<byte[]> moneyAs(
            PersonInView person,
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String size) {
        return letters.as(person, document, form, size, About.MONEY);
    }

    @GetMapping(DIRECT_PAYMENT + "/{document}/as/{form}")
    @Helps(HelpPart.DIRECT_PAYMENT_DOCUMENTS)
    ResponseEntity<byte[]> directPaymentAs(
            PersonInView person,
            @PathVariable UUID document,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String size) {
        return letters.as(person, document, form, size, About.DIRECT_PAYMENT);
    }
}
