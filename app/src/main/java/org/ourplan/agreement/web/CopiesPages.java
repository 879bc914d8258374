package org.ourplan.agreement.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Activating;
import org.ourplan.agreement.Agreements;
import org.ourplan.agreement.Copying;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The copies of a decided plan: one thing to do at a time, until the plan begins to count. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class CopiesPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/copies";

    private final Plans plans;
    private final Agreements agreements;
    private final Copying copying;
    private final Activating activating;

    CopiesPages(Plans plans, Agreements agreements, Copying copying, Activating activating) {
        this.plans = plans;
        this.agreements = agreements;
        this.copying = copying;
        this.activating = activating;
    }

    @GetMapping(ADDRESS)
    CopiesPage copies(PersonInView person, @PathVariable UUID plan) {
        var found = find(person, plan);
        var soFar = agreements.soFar(person.id(), plan);
        return new CopiesPage(person.callThem(), person.fullName(), found, soFar, activating.inTheWay(found, soFar));
    }

    @PostMapping(ADDRESS + "/make")
    ResponseEntity<Void> make(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        copying.make(person.id(), plan, by);
        return Redirect.to(link(person, plan), "The documents are made.");
    }

    @GetMapping(ADDRESS + "/ask")
    NamePage name(PersonInView person, @PathVariable UUID plan) {
        return new NamePage(person.callThem(), find(person, plan), Filled.empty());
    }

    @PostMapping(ADDRESS + "/ask")
    Object ask(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var problems = Problems.none();
        problems.when(!answers.has("name"), "name", "Enter who is to have a copy.");
        problems.when(!answers.has("relation"), "relation", "Say who they are to " + person.callThem() + ".");
        problems.when(
                !answers.chose("asked", "yes"),
                "asked",
                "A copy goes only to those whom " + person.callThem() + " named. Confirm that they asked for it.");
        if (!problems.isEmpty()) {
            return new NamePage(person.callThem(), find(person, plan), new Filled(answers, problems));
        }
        copying.askFor(person.id(), plan, answers.one("name"), answers.one("relation"), by);
        return Redirect.to(link(person, plan), answers.one("name") + " is to have a copy.");
    }

    @PostMapping(ADDRESS + "/activate")
    ResponseEntity<Void> activate(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        activating.activate(person, plan, by);
        return Redirect.to(
                person.id().link() + "/reviews",
                "The plan is active. These are the dates on which it is looked at again.");
    }

    private static String link(PersonInView person, UUID plan) {
        return person.id().link() + "/plans/" + plan + "/copies";
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }
}
