package org.ourplan.telling.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.ourplan.telling.Telling.Said;
import org.ourplan.telling.Tellings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What those who care for me may be told about me: said by me, and taken back by me. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyTellingPages {

    private static final String HERE = "/me/carers-told";

    private final Tellings tellings;

    MyTellingPages(Tellings tellings) {
        this.tellings = tellings;
    }

    @GetMapping(HERE)
    Page all(PersonInView me) {
        return new TellingPage(HERE, "/me", me.callThem(), true, tellings.carersOf(me.id()), List.of());
    }

    @PostMapping(HERE + "/{carer}")
    ResponseEntity<Void> say(PersonInView me, @PathVariable PersonId carer, Answers typed, SignedIn by) {
        var agrees = typed.chose("said", Said.AGREES.name());
        tellings.say(me.id(), carer, agrees ? Said.AGREES : Said.DOES_NOT_AGREE, null, by);
        return Redirect.to(
                HERE, agrees ? "They may be told. You can take it back at any time." : "They are told nothing.");
    }
}
