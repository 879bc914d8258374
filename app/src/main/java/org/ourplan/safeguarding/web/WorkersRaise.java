package org.ourplan.safeguarding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.people.People;
import org.ourplan.people.Person;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.safeguarding.Concerns;
import org.ourplan.safeguarding.RaisedFrom;
import org.ourplan.safeguarding.form.ConcernForm;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Any worker of the council raises a concern, from a person’s record or without one. Its address is not one of the record, and it
 * shows nothing of it: that somebody was here stands in no list of who looked.
 */
@Controller
@MayUse(
        value = {
            Role.PRACTITIONER,
            Role.TEAM_MANAGER,
            Role.SENIOR_MANAGER,
            Role.FINANCE_OFFICER,
            Role.SAFEGUARDING_LEAD,
            Role.COMPLAINTS_MANAGER,
            Role.POLICY_OWNER,
            Role.PERFORMANCE_ANALYST,
            Role.SYSTEM_ADMINISTRATOR,
            Role.AUDITOR
        },
        whose = Whose.NOBODYS)
class WorkersRaise {

    private static final String PATH = "/safeguarding/raise";

    private final Concerns concerns;
    private final People people;

    WorkersRaise(Concerns concerns, People people) {
        this.concerns = concerns;
        this.people = people;
    }

    @GetMapping(PATH)
    StepPage ask(@RequestParam(defaultValue = "") String person) {
        return page(person, Answers.none(), Problems.none());
    }

    @PostMapping(PATH)
    Object raise(@RequestParam(defaultValue = "") String person, Answers answers, SignedIn by) {
        var form = ConcernForm.worker(!person.isEmpty());
        var problems = ConcernForm.problems(form, answers);
        if (!problems.isEmpty()) {
            return page(person, answers, problems);
        }
        var raised = concerns.raise(RaisedFrom.WORKER, answers.only(form.fields()), whose(person), by);
        return Redirect.to(
                "/",
                "The safeguarding leads have it: concern " + raised.reference()
                        + ". Go on with your work with the person. Tell nobody who does not need to know.");
    }

    private @Nullable PersonId whose(String person) {
        return person.isEmpty() ? null : known(person).orElseThrow(NotFound::new);
    }

    private Optional<PersonId> known(String person) {
        try {
            return people.find(new PersonId(UUID.fromString(person))).map(Person::id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static StepPage page(String person, Answers answers, Problems problems) {
        return new StepPage(
                person.isEmpty() ? "Safeguarding adults" : "About the person whose record you came from",
                ConcernForm.worker(!person.isEmpty()),
                List.of(),
                person.isEmpty() ? PATH : PATH + "?person=" + person,
                "Tell the safeguarding leads",
                answers,
                problems,
                "/",
                200);
    }
}
