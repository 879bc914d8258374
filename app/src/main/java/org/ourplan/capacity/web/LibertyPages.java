package org.ourplan.capacity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.Liberties;
import org.ourplan.capacity.Liberty;
import org.ourplan.capacity.LibertyStep;
import org.ourplan.capacity.form.LibertyForm;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Requests to make it lawful that somebody's liberty is taken away, each with its days, its outcome and its end. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class LibertyPages {

    private static final String NEW = "/people/{person}/capacity/liberty/new";
    private static final String STEP = "/people/{person}/capacity/liberty/{liberty}";

    private final Capacities capacities;
    private final Liberties liberties;
    private final Clock clock;

    LibertyPages(Capacities capacities, Liberties liberties, Clock clock) {
        this.capacities = capacities;
        this.liberties = liberties;
        this.clock = clock;
    }

    @GetMapping(NEW)
    StepPage begin(PersonInView person) {
        return page(person, Answers.none(), Problems.none());
    }

    @PostMapping(NEW)
    Object keep(PersonInView person, Answers answers, SignedIn by) {
        var form = LibertyForm.request(person.callThem());
        var problems = LibertyForm.problems(form, answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(person, answers, problems);
        }
        liberties.request(person.id(), answers.only(form.fields()), by);
        return Redirect.to(all(person), "Saved. By when it is decided is on the work list.");
    }

    @GetMapping(STEP)
    StepPage next(PersonInView person, @PathVariable UUID liberty) {
        return step(person, find(person, liberty), Answers.none(), Problems.none());
    }

    @PostMapping(STEP)
    Object step(PersonInView person, @PathVariable UUID liberty, Answers answers, SignedIn by) {
        var one = find(person, liberty);
        var problems =
                LibertyForm.stepProblems(one, LibertyForm.step(one, person.callThem()), answers, LocalDate.now(clock));
        var kind = LibertyForm.kind(one, answers);
        if (kind == null || !problems.isEmpty()) {
            return step(person, one, answers, problems);
        }
        var granted = kind == LibertyStep.Kind.GRANTED;
        liberties.step(
                person.id(),
                liberty,
                new LibertyStep(
                        kind,
                        answers.date("on").orElseThrow(),
                        granted ? answers.date("first").orElse(null) : null,
                        granted ? answers.date("last").orElse(null) : null,
                        words(answers, granted),
                        by.name(),
                        clock.instant()),
                by);
        return Redirect.to(all(person), "Saved.");
    }

    private static String words(Answers answers, boolean granted) {
        return granted && answers.has("conditions")
                ? answers.one("words") + " Conditions: " + answers.one("conditions")
                : answers.one("words");
    }

    private Liberty find(PersonInView person, UUID liberty) {
        var one = capacities.of(person.id()).liberty(liberty).orElseThrow(NotFound::new);
        if (one.isOver()) {
            throw new Refused(List.of("This request is over. A new one begins anew."), all(person));
        }
        return one;
    }

    private static String all(PersonInView person) {
        return person.id().link() + "/capacity";
    }

    private static StepPage page(PersonInView person, Answers answers, Problems problems) {
        return new StepPage(
                "Liberty of " + person.callThem(),
                LibertyForm.request(person.callThem()),
                List.of(),
                all(person) + "/liberty/new",
                "Save the request",
                answers,
                problems,
                all(person),
                200);
    }

    private static StepPage step(PersonInView person, Liberty one, Answers answers, Problems problems) {
        return new StepPage(
                "Liberty of " + person.callThem(),
                LibertyForm.step(one, person.callThem()),
                List.of(),
                Liberties.link(person.id(), one.id()),
                "Save",
                answers,
                problems,
                all(person),
                200);
    }
}
