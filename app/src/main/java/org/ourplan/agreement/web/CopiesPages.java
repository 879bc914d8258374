package org.ourplan.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Agreements;
import org.ourplan.agreement.Copying;
import org.ourplan.documents.Giving;
import org.ourplan.people.People;
import org.ourplan.people.Person;
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

/** Making and giving the copies of a decided plan, and making it active. */
@Controller
@MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
class CopiesPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/copies";

    private final Plans plans;
    private final Agreements agreements;
    private final Copying copying;
    private final People people;
    private final Clock clock;

    CopiesPages(Plans plans, Agreements agreements, Copying copying, People people, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.copying = copying;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    CopiesPage copies(PersonInView person, @PathVariable UUID plan) {
        return page(person, find(person, plan), CopiesPage.today(LocalDate.now(clock), format(person)));
    }

    @PostMapping(ADDRESS + "/make")
    ResponseEntity<Void> make(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = find(person, plan);
        copying.make(found, by);
        return Redirect.to(found.link() + "/copies", "The documents are made.");
    }

    @PostMapping(ADDRESS + "/ask")
    Object ask(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = find(person, plan);
        var problems = Problems.none();
        problems.when(!answers.has("name"), "name", "Enter who is to have a copy.");
        problems.when(!answers.has("relation"), "relation", "Say who they are to " + person.callThem() + ".");
        problems.when(
                !answers.chose("asked", "yes"),
                "asked",
                "A copy goes only to those whom " + person.callThem() + " named. Confirm that they asked for it.");
        if (!problems.isEmpty()) {
            return page(person, found, new Filled(answers, problems));
        }
        copying.askFor(found, answers.one("name"), answers.one("relation"), by);
        return Redirect.to(found.link() + "/copies", answers.one("name") + " is to have a copy.");
    }

    @PostMapping(ADDRESS)
    Object give(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var found = find(person, plan);
        var problems = Problems.none();
        problems.when(!answers.has("to"), "to", "Choose who was given a copy.");
        problems.when(!answers.has("how"), "how", "Choose how it was given.");
        problems.when(!answers.has("format"), "format", "Enter the format, for example ordinary print or large print.");
        var on = answers.date("on");
        problems.when(on.isEmpty(), "on", "Enter the day it was given: a real date, such as 27 3 2026.");
        problems.when(
                on.filter(day -> day.isAfter(LocalDate.now(clock))).isPresent(),
                "on",
                "The day it was given cannot be after today.");
        if (!problems.isEmpty()) {
            return page(person, found, new Filled(answers, problems));
        }
        var to = answers.one("to");
        var owner = to.equals(person.fullName());
        var relation =
                owner ? Giving.THE_PERSON : agreements.soFar(person.id(), plan).relation(to);
        copying.give(
                found,
                person.fullName(),
                to,
                new Giving(
                        to,
                        relation,
                        Giving.THE_PERSON,
                        answers.one("how"),
                        answers.one("format"),
                        on.orElseThrow(),
                        answers.one("why-other-format")),
                by);
        return Redirect.to(found.link() + "/copies", "It is recorded that " + to + " has a copy.");
    }

    @PostMapping(ADDRESS + "/activate")
    ResponseEntity<Void> activate(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = find(person, plan);
        copying.activate(found, person.fullName(), by);
        return Redirect.to(
                person.id().link() + "/reviews",
                "The plan is active. These are the dates on which it is looked at again.");
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }

    private CopiesPage page(PersonInView person, PlanRecord plan, Filled form) {
        return new CopiesPage(
                person.callThem(), person.fullName(), plan, agreements.soFar(person.id(), plan.id()), form);
    }

    private String format(PersonInView person) {
        return people.find(person.id()).map(Person::formatNeeded).orElseThrow(NotFound::new);
    }
}
