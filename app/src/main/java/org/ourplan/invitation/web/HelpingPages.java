package org.ourplan.invitation.web;

import org.ourplan.access.Helping;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.organisation.Colleague;
import org.ourplan.organisation.Organisations;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sees who helps others: whom they help, and for each exactly what they were given. */
@Controller
class HelpingPages {

    private final Helping helping;
    private final Organisations organisations;

    HelpingPages(Helping helping, Organisations organisations) {
        this.helping = helping;
        this.organisations = organisations;
    }

    @GetMapping("/helping")
    @MayUse(value = Role.PLANNER, whose = Whose.NOBODYS)
    Page all(SignedIn who) {
        var manages = organisations.of(who).filter(Colleague::manages).map(Colleague::organisation);
        return new HelpingPage(
                helping.by(who.account()),
                manages.map(id -> "/organisations/" + id).orElse(""));
    }

    @GetMapping("/helping/{person}")
    @MayUse(value = Role.PLANNER, whose = Whose.A_PERSON_HELPED)
    Page one(PersonInView person, SignedIn who) {
        return helping.by(who.account()).stream()
                .filter(helped -> helped.person().equals(person.id()))
                .findFirst()
                .map(HelpedPage::new)
                .orElseThrow(NotFound::new);
    }
}
