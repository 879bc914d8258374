package org.ourplan.eligibility.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.eligibility.letter.DecisionLetter;
import org.ourplan.eligibility.letter.DecisionLetter.Form;
import org.ourplan.eligibility.store.DeterminationStore;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter: looked at first, then made, then given. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class LetterPages {

    private final DeterminationStore determinations;
    private final DecisionLetter letters;

    LetterPages(DeterminationStore determinations, DecisionLetter letters) {
        this.determinations = determinations;
        this.letters = letters;
    }

    @GetMapping("/people/{person}/eligibility/{determination}/letter")
    ResponseEntity<byte[]> look(PersonInView person, @PathVariable UUID determination, SignedIn by) {
        return preview(made(person, determination), Form.LETTER, by);
    }

    @GetMapping("/people/{person}/eligibility/{determination}/letter/easy-read")
    ResponseEntity<byte[]> lookInEasyRead(PersonInView person, @PathVariable UUID determination, SignedIn by) {
        return preview(made(person, determination), Form.EASY_READ, by);
    }

    private ResponseEntity<byte[]> preview(Determined made, Form form, SignedIn by) {
        var bar = "<nav class=\"screen-bar\" aria-label=\"This letter\"><a href=\"" + made.page()
                + "#letter\">Go back. This letter is not made yet.</a></nav>";
        var page = letters.preview(made, form, by).replaceFirst("<body>", "<body>" + bar);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/people/{person}/eligibility/{determination}/letter")
    ResponseEntity<Void> make(PersonInView person, @PathVariable UUID determination, SignedIn by) {
        return make(person, determination, Form.LETTER, by);
    }

    @PostMapping("/people/{person}/eligibility/{determination}/letter/easy-read")
    ResponseEntity<Void> makeInEasyRead(PersonInView person, @PathVariable UUID determination, SignedIn by) {
        return make(person, determination, Form.EASY_READ, by);
    }

    private ResponseEntity<Void> make(PersonInView person, UUID determination, Form form, SignedIn by) {
        var document = letters.make(made(person, determination), form, LetterWordsPages.names(person), by);
        return Redirect.to(
                person.id().link() + "/documents/" + document + "/giving",
                "The letter is made. Give it to " + person.callThem() + ", then record it here.");
    }

    @PostMapping("/people/{person}/eligibility/{determination}/not-meeting/letter")
    ResponseEntity<Void> makeReasons(PersonInView person, @PathVariable UUID determination, SignedIn by) {
        var document = letters.makeReasonsForNotMeeting(made(person, determination), by);
        return Redirect.to(
                person.id().link() + "/documents/" + document + "/giving",
                "The letter is made. Give it to " + person.callThem() + ", then record it here.");
    }

    private Determined made(PersonInView person, UUID determination) {
        return determinations.determined(person.id(), determination).orElseThrow(NotFound::new);
    }
}
