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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter for a helper whom the person chose, to print or to read. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyHelperLetterPages {

    private static final String ONE = MyHelpersPages.HERE + "/{invitation}";

    private final Letters letters;
    private final InvitationLetter letter;
    private final LoosePapers papers;

    MyHelperLetterPages(Letters letters, InvitationLetter letter, LoosePapers papers) {
        this.letters = letters;
        this.letter = letter;
        this.papers = papers;
    }

    @GetMapping(ONE + "/letter")
    ResponseEntity<byte[]> page(
            PersonInView me,
            @PathVariable UUID invitation,
            @RequestParam String key,
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request) {
        var words = letters.words(me, invitation, key, request, MyHelpersPages.HERE);
        return papers.page(letter.letter(words), PaperForm.of(in, Letters.needed(words)));
    }

    @GetMapping(ONE + "/letter.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView me,
            @PathVariable UUID invitation,
            @RequestParam String key,
            @RequestParam(name = "in", defaultValue = "") String in,
            HttpServletRequest request) {
        var words = letters.words(me, invitation, key, request, MyHelpersPages.HERE);
        return papers.pdf(letter.letter(words), PaperForm.of(in, Letters.needed(words)), "letter-for-my-helper.pdf");
    }
}
