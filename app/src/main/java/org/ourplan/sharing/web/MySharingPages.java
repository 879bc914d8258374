package org.ourplan.sharing.web;

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
import org.ourplan.sharing.Sharing;
import org.ourplan.sharing.Telling.Said;
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
class MySharingPages {

    private static final String HERE = "/me/sharing";

    private final Sharing sharing;

    MySharingPages(Sharing sharing) {
        this.sharing = sharing;
    }

    @GetMapping(HERE)
    Page all(PersonInView me) {
        return new SharingPage(HERE, "/me", me.callThem(), true, sharing.carersOf(me.id()), List.of());
    }

    @PostMapping(HERE + "/{carer}")
    ResponseEntity<Void> say(PersonInView me, @PathVariable PersonId carer, Answers typed, SignedIn by) {
        var agrees = typed.chose("said", Said.AGREES.name());
        sharing.say(me.id(), carer, agrees ? Said.AGREES : Said.DOES_NOT_AGREE, null, by);
        return Redirect.to(HERE, agrees ? "They may be told. You can take it back at any time." : "They are told nothing.");
    }
}
