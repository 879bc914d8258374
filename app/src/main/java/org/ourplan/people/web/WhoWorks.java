package org.ourplan.people.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.store.Working;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager says who works with a person, and whether the record is restricted to them. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class WhoWorks {

    private final Working working;

    WhoWorks(Working working) {
        this.working = working;
    }

    @GetMapping("/people/{person}/worker")
    WorkerPage ask(PersonInView person) {
        return page(person, Answers.none(), Problems.none());
    }

    @PostMapping("/people/{person}/worker")
    Object give(PersonInView person, Answers answers, SignedIn by) {
        var chosen = answers.one("worker");
        var known = chosen.matches("[0-9a-f-]{36}") && working.give(person.id(), UUID.fromString(chosen), by);
        return known
                ? Redirect.to(person.id().link() + "/worker", "Saved. The new worker or team can open the record now.")
                : page(person, answers, new Problems().add("worker", "Choose a worker or a team"));
    }

    @GetMapping("/people/{person}/restrict")
    RestrictPage askToRestrict(PersonInView person) {
        return new RestrictPage(
                person.callThem(), person.id().link(), person.restricted(), Answers.none(), Problems.none());
    }

    @PostMapping("/people/{person}/restrict")
    Object restrict(PersonInView person, Answers answers, SignedIn by) {
        if (!answers.has("reason")) {
            var problems = new Problems()
                    .add("reason", "Write why, so that those who come after can tell whether it still holds");
            return new RestrictPage(person.callThem(), person.id().link(), person.restricted(), answers, problems);
        }
        working.restrict(person.id(), !person.restricted(), answers.one("reason"), by);
        return Redirect.to(
                "/",
                person.restricted()
                        ? "The team can open this record again."
                        : "Restricted. Only the named worker can open the record now; anybody else must ask and say why.");
    }

    private WorkerPage page(PersonInView person, Answers answers, Problems problems) {
        return new WorkerPage(
                person.callThem(),
                person.id().link(),
                working.choices(),
                working.spells(person.id()),
                answers,
                problems);
    }
}
