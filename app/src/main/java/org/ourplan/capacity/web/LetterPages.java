package org.ourplan.capacity.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.CapacityLetters;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter about one decision: what was found, who decides, what was decided and why. */
@Controller
class LetterPages {

    private final CapacityLetters letters;

    LetterPages(CapacityLetters letters) {
        this.letters = letters;
    }

    @PostMapping("/people/{person}/capacity/{decision}/letter")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> make(PersonInView person, @PathVariable UUID decision, SignedIn by) {
        var letter = letters.make(person.id(), decision, by);
        return Redirect.to(
                person.id().link() + "/documents/" + letter + "/giving",
                "The letter is made. Now give it to " + person.callThem() + ".");
    }
}
