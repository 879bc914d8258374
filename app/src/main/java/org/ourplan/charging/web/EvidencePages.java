package org.ourplan.charging.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.charging.FinancialAssessments;
import org.ourplan.platform.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** Files that show a figure, on the record and on the person's own pages. */
@Controller
class EvidencePages {

    private static final String RECORD = "/people/{person}/charging/{assessment}/evidence";
    private static final String OWN = "/me/charging/{assessment}/evidence";

    private final FinancialAssessments money;
    private final EvidenceKeeping keeping;

    EvidencePages(FinancialAssessments money, EvidenceKeeping keeping) {
        this.money = money;
        this.keeping = keeping;
    }

    @GetMapping(RECORD)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
            whose = Whose.A_PERSON_WORKED_WITH)
    EvidencePage all(PersonInView person, @PathVariable UUID assessment) {
        return keeping.page(Where.onTheRecord(money.find(person.id(), assessment), person));
    }

    @PostMapping(RECORD)
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
            whose = Whose.A_PERSON_WORKED_WITH)
    Object add(
            PersonInView person,
            @PathVariable UUID assessment,
            Answers typed,
            @RequestPart(required = false) @Nullable MultipartFile file,
            SignedIn by)
            throws IOException {
        return keeping.add(Where.onTheRecord(money.find(person.id(), assessment), person), typed, file, by);
    }

    @GetMapping(RECORD + "/{evidence}")
    @MayUse(
            value = {Role.FINANCE_OFFICER, Role.PRACTITIONER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<byte[]> one(PersonInView person, @PathVariable UUID assessment, @PathVariable UUID evidence) {
        return keeping.file(money.find(person.id(), assessment), evidence);
    }

    @GetMapping(OWN)
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    EvidencePage mine(PersonInView person, @PathVariable UUID assessment) {
        return keeping.page(Where.theirOwn(money.find(person.id(), assessment), person));
    }

    @PostMapping(OWN)
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    Object addMine(
            PersonInView person,
            @PathVariable UUID assessment,
            Answers typed,
            @RequestPart(required = false) @Nullable MultipartFile file,
            SignedIn by)
            throws IOException {
        return keeping.add(Where.theirOwn(money.find(person.id(), assessment), person), typed, file, by);
    }

    @GetMapping(OWN + "/{evidence}")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    ResponseEntity<byte[]> oneOfMine(PersonInView person, @PathVariable UUID assessment, @PathVariable UUID evidence) {
        return keeping.file(money.find(person.id(), assessment), evidence);
    }
}
