package org.ourplan.organisation.web;

import java.util.UUID;
import org.ourplan.access.LooksAtRecord;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.organisation.Answering;
import org.ourplan.organisation.Involvement;
import org.ourplan.organisation.Involvements;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an organisation is asked about one person, read and answered by its manager. Each look is logged on the person's record. */
@Controller
@MayUse(value = Role.PLANNER, whose = Whose.NOBODYS)
class AskedPages {

    private static final String ASKED = OrganisationsPages.ONE + "/asked/{involvement}";

    private final Involvements involvements;
    private final Answering answering;
    private final LooksAtRecord looks;
    private final Door door;

    AskedPages(Involvements involvements, Answering answering, LooksAtRecord looks, Door door) {
        this.involvements = involvements;
        this.answering = answering;
        this.looks = looks;
        this.door = door;
    }

    @GetMapping(ASKED)
    Page read(@PathVariable UUID organisation, @PathVariable UUID involvement, SignedIn by) {
        var on = asked(organisation, involvement, by);
        looks.note(on.person(), by.account(), "GET " + ASKED, false);
        return page(on, Answers.none(), Problems.none());
    }

    @PostMapping(ASKED)
    Object answer(@PathVariable UUID organisation, @PathVariable UUID involvement, Answers answers, SignedIn by) {
        var on = asked(organisation, involvement, by);
        var problems = answering.answer(on, answers, by);
        return problems.isEmpty() ? Redirect.to(back(on), "Saved.") : page(on, answers, problems);
    }

    @PostMapping(ASKED + "/end")
    ResponseEntity<Void> end(@PathVariable UUID organisation, @PathVariable UUID involvement, SignedIn by) {
        var on = asked(organisation, involvement, by);
        involvements.end(on, on.organisationName() + " no longer helps.", by);
        return Redirect.to(back(on), "Ended. Nobody of yours reaches " + on.personName() + " from now on.");
    }

    /** What this organisation was asked, and has not ended: for its manager only. */
    private Involvement asked(UUID organisation, UUID involvement, SignedIn by) {
        door.manages(organisation, by);
        return involvements.ofOrganisation(organisation).stream()
                .filter(one -> one.id().equals(involvement) && (one.waits() || one.goesOn()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Page page(Involvement on, Answers answers, Problems problems) {
        return new AskedPage(on, answering.form(on), answers, problems);
    }

    private static String back(Involvement on) {
        return OrganisationsPages.ALL + "/" + on.organisation();
    }
}
