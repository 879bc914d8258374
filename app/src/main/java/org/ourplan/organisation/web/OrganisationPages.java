package org.ourplan.organisation.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.Invitations;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.organisation.Involvements;
import org.ourplan.organisation.Organisations;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One organisation and its people: for whoever keeps it in the council, and for its own managers. */
@Controller
@MayUse(
        value = {Role.POLICY_OWNER, Role.PLANNER},
        whose = Whose.NOBODYS)
class OrganisationPages {

    private static final String ONE = OrganisationsPages.ONE;
    private static final String PERSON = ONE + "/people/{colleague}";

    private final Organisations organisations;
    private final Involvements involvements;
    private final Invitations invitations;
    private final Door door;

    OrganisationPages(Organisations organisations, Involvements involvements, Invitations invitations, Door door) {
        this.organisations = organisations;
        this.involvements = involvements;
        this.invitations = invitations;
        this.door = door;
    }

    /** Whom it helps is shown to the organisation itself only. */
    @GetMapping(ONE)
    Page one(@PathVariable UUID organisation, SignedIn by) {
        var found = door.keeps(organisation, by);
        var keeper = by.is(Role.POLICY_OWNER);
        return new OrganisationPage(
                found,
                organisations.people(organisation),
                keeper ? List.of() : involvements.ofOrganisation(organisation),
                keeper,
                organisations.today());
    }

    @GetMapping(ONE + "/people/new")
    Page begin(@PathVariable UUID organisation, SignedIn by) {
        return adding(door.keeps(organisation, by).id(), Answers.none(), Problems.none());
    }

    @PostMapping(ONE + "/people/new")
    Object add(@PathVariable UUID organisation, Answers answers, SignedIn by) {
        var found = door.keeps(organisation, by);
        var problems = OrganisationForms.person(OrganisationForms.person(found.does()), answers);
        if (!problems.isEmpty()) {
            return adding(organisation, answers, problems);
        }
        var added = organisations.addPerson(
                organisation,
                answers.one("name"),
                OrganisationForms.does(answers),
                answers.chose("manages", "yes"),
                by);
        return Redirect.to(found.link() + "/people/" + added + "/invite");
    }

    private Page adding(UUID organisation, Answers answers, Problems problems) {
        var found = organisations.find(organisation);
        return OrganisationsPages.step(
                OrganisationForms.person(found.does()),
                found.link() + "/people/new",
                "Go on",
                answers,
                problems,
                found.link());
    }

    @GetMapping(PERSON + "/invite")
    Page askBirth(@PathVariable UUID organisation, @PathVariable UUID colleague, SignedIn by) {
        door.keeps(organisation, by);
        return inviting(organisation, colleague, Answers.none(), Problems.none());
    }

    @PostMapping(PERSON + "/invite")
    Object invite(@PathVariable UUID organisation, @PathVariable UUID colleague, Answers answers, SignedIn by) {
        door.keeps(organisation, by);
        var problems = OrganisationForms.invitation(answers, organisations.today());
        if (!problems.isEmpty()) {
            return inviting(organisation, colleague, answers, problems);
        }
        var who = organisations.person(organisation, colleague);
        var sent = invitations.sendTo(who.id(), who.name(), answers.date("born").orElseThrow(), by);
        return Redirect.to(CodePages.address(organisation, colleague, sent));
    }

    private Page inviting(UUID organisation, UUID colleague, Answers answers, Problems problems) {
        var who = organisations.person(organisation, colleague);
        var link = OrganisationsPages.ALL + "/" + organisation;
        return OrganisationsPages.step(
                OrganisationForms.invitation(who.name()),
                link + "/people/" + colleague + "/invite",
                "Make the code",
                answers,
                problems,
                link);
    }

    @PostMapping(PERSON + "/end")
    ResponseEntity<Void> end(@PathVariable UUID organisation, @PathVariable UUID colleague, SignedIn by) {
        var found = door.keeps(organisation, by);
        var who = organisations.person(organisation, colleague);
        organisations.endPerson(organisation, colleague, by);
        return Redirect.to(found.link(), who.name() + " works for it no longer, and reaches nobody from now on.");
    }
}
