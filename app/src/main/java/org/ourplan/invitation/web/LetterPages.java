package org.ourplan.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.documents.LoosePapers;
import org.ourplan.documents.PaperForm;
import org.ourplan.invitation.InvitationLetter;
import org.ourplan.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter with the code: to print or hand over within the hour, and not kept. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class LetterPages {

    private static final String ONE = "/people/{person}/invitations/{invitation}";

    private final Letters letters;
    private final InvitationLetter letter;
    private final LoosePapers papers;

    LetterPages(Letters letters, InvitationLetter letter, LoosePapers papers) {
        this.letters = letters;
        this.letter = letter;
        this.papers = papers;
    }

    @GetMapping(ONE + "/sent")
    Page sent(
            PersonInView person, @PathVariable UUID invitation, @RequestParam String key, HttpServletRequest request) {
        var words = letters.words(person, invitation, key, request, back(person));
        return new SentPage(back(person), words, key, Letters.needed(words), false);
    }

    @GetMapping(ONE + "/letter")
    ResponseEntity<byte[]> page(
            PersonInView person,
            @PathVariable UUID invitation,
            @RequestParam String key,
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request) {
        var words = letters.words(person, invitation, key, request, back(person));
        return papers.page(letter.letter(words), PaperForm.of(in, Letters.needed(words)));
    }

    @GetMapping(ONE + "/letter.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person,
            @PathVariable UUID invitation,
            @RequestParam String key,
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request) {
        var words = letters.words(person, invitation, key, request, back(person));
        return papers.pdf(letter.letter(words), PaperForm.of(in, Letters.needed(words)), "invitation.pdf");
    }

    private static String back(PersonInView person) {
        return person.id().link() + "/invitations";
    }
}
