package org.ourplan.capacity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.capacity.Capacities;
import org.ourplan.capacity.CapacityDecision;
import org.ourplan.capacity.CapacityFile;
import org.ourplan.capacity.form.CapacityForm;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The decisions that were looked at, one by one, and looking at one: for the first time, again, or to put an entry right. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
class CapacityPages {

    private static final String ALL = "/people/{person}/capacity";

    private final Capacities capacities;
    private final Clock clock;

    CapacityPages(Capacities capacities, Clock clock) {
        this.capacities = capacities;
        this.clock = clock;
    }

    @GetMapping(ALL)
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    CapacityPage all(PersonInView person, SignedIn by) {
        return new CapacityPage(
                person.id(), person.callThem(), capacities.of(person.id()), LocalDate.now(clock), mayWrite(by));
    }

    @GetMapping(ALL + "/{decision}")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    DecisionPage one(PersonInView person, @PathVariable UUID decision, SignedIn by) {
        var file = capacities.of(person.id());
        return new DecisionPage(
                file.find(decision).orElseThrow(NotFound::new),
                person.callThem(),
                file,
                LocalDate.now(clock),
                mayWrite(by));
    }

    @GetMapping(ALL + "/new")
    StepPage begin(
            PersonInView person,
            @RequestParam(required = false) @Nullable UUID corrects,
            @RequestParam(required = false) @Nullable UUID again) {
        var file = capacities.of(person.id());
        return page(person, corrects, again, before(file, corrects, again), Problems.none());
    }

    @PostMapping(ALL + "/new")
    Object keep(
            PersonInView person,
            @RequestParam(required = false) @Nullable UUID corrects,
            @RequestParam(required = false) @Nullable UUID again,
            Answers answers,
            SignedIn by) {
        var form = CapacityForm.form(person.callThem(), corrects != null);
        var problems = CapacityForm.problems(form, answers, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return page(person, corrects, again, answers, problems);
        }
        var one = capacities.lookAt(person.id(), answers.only(form.fields()), corrects, again, by);
        return Redirect.to(one.link(), said(one));
    }

    private static String said(CapacityDecision one) {
        return switch (one.outcome()) {
            case HAS -> "Saved. They can make this decision, so they make it.";
            case LACKS -> "Saved. Next: see below who decides.";
            case FLUCTUATES ->
                one.waits()
                        ? "Saved. The decision waits. Asking them again is on the work list."
                        : "Saved. Next: see below who decides. Looking at it again is on the work list.";
        };
    }

    /** What the form begins with: the entry to put right, or the decision to look at again; today. */
    private Answers before(CapacityFile file, @Nullable UUID corrects, @Nullable UUID again) {
        var today = LocalDate.now(clock);
        var on = Answers.of(
                "assessed-day",
                "" + today.getDayOfMonth(),
                "assessed-month",
                "" + today.getMonthValue(),
                "assessed-year",
                "" + today.getYear());
        if (corrects != null) {
            var wrong = file.find(corrects).orElseThrow(NotFound::new);
            Capacities.mayBePutRight(file, wrong);
            return wrong.said().only(field -> !field.equals("correction"));
        }
        if (again != null) {
            var earlier = file.find(again).orElseThrow(NotFound::new);
            return on.with("decision", earlier.decision())
                    .with("matter", earlier.matter().name());
        }
        return on;
    }

    private static boolean mayWrite(SignedIn by) {
        return by.is(Role.PRACTITIONER, Role.TEAM_MANAGER);
    }

    private static StepPage page(
            PersonInView person, @Nullable UUID corrects, @Nullable UUID again, Answers answers, Problems problems) {
        var all = person.id().link() + "/capacity";
        var about = corrects != null ? "?corrects=" + corrects : again != null ? "?again=" + again : "";
        return new StepPage(
                "One decision, on one day",
                CapacityForm.form(person.callThem(), corrects != null),
                List.of(),
                all + "/new" + about,
                "Save what was found",
                answers,
                problems,
                corrects != null ? all + "/" + corrects : again != null ? all + "/" + again : all,
                200);
    }
}
