package org.ourplan.safeguarding.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.documents.PaperForm;
import org.ourplan.platform.web.NotFound;
import org.ourplan.safeguarding.ConcernFile;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.Entry;
import org.ourplan.safeguarding.EntryKind;
import org.ourplan.safeguarding.SafeguardingLetter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter to the person, for who needs to know to give it the safe way. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.SAFEGUARDING_LEAD},
        whose = Whose.NEEDS_TO_KNOW)
class SafeguardingLetterPages {

    private static final String ONE = "/safeguarding/{concern}/letters/{entry}";

    private final Concerns concerns;
    private final SafeguardingLetter letter;

    SafeguardingLetterPages(Concerns concerns, SafeguardingLetter letter) {
        this.concerns = concerns;
        this.letter = letter;
    }

    @GetMapping(ONE + "/letter.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID concern,
            @PathVariable UUID entry,
            @RequestParam(name = "in", defaultValue = "") String in,
            SignedIn by) {
        var file = concerns.open(concern, by, "the letter");
        return letter.pdf(file, find(file, entry), PaperForm.of(in, letter.formats(file)));
    }

    private static Entry find(ConcernFile file, UUID entry) {
        return file.entries().stream()
                .filter(one -> one.id().equals(entry) && one.kind() == EntryKind.LETTER)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
