package org.ourplan.planningcost.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.planningcost.PlanMade;
import org.ourplan.planningcost.PlanningTime;
import org.ourplan.planningcost.decide.PlanningStep;
import org.ourplan.planningcost.form.TimeForm;
import org.ourplan.planningcost.form.WayForm;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.PartForm;
import org.ourplan.writing.StepPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Time spent on a person's plan: recorded in one click, put right by whoever spent it. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
        whose = Whose.A_PERSON_WORKED_WITH)
@Carries("S004-121")
class TimePages {

    private static final String STEP = "/people/{person}/time/{step}";
    private static final String PUT_RIGHT = "/people/{person}/time-put-right/{entry}";
    private static final String WAY = "/people/{person}/plans/{plan}/who-leads";

    private final PlanningTime time;
    private final Clock clock;

    TimePages(PlanningTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/time")
    Page first(PersonInView person, Answers answers, SignedIn by) {
        return step(person, PlanningStep.PLAN.code(), answers, by);
    }

    @GetMapping(STEP)
    Page step(PersonInView person, @PathVariable String step, Answers answers, SignedIn by) {
        var all = time.of(person.id());
        var chosen = plan(answers);
        var plan = all.plan(chosen);
        if (chosen != null && plan.isEmpty()) {
            throw new NotFound();
        }
        return new TimePage(person.id(), person.callThem(), coded(step), all, plan.orElse(null), by.account());
    }

    @PostMapping(STEP)
    ResponseEntity<Void> spend(PersonInView person, @PathVariable String step, Answers answers, SignedIn by) {
        var spent = TimeForm.clicked(coded(step), answers.one("spent"), LocalDate.now(clock))
                .orElseThrow(NotFound::new);
        var entry = id(answers.one("entry")).orElseThrow(NotFound::new);
        time.spend(person.id(), entry, plan(answers), spent, by);
        return Redirect.to(back(person, step, answers), spent.minutes() + " minutes recorded.");
    }

    @GetMapping(STEP + "/other")
    Page another(PersonInView person, @PathVariable String step, Answers answers) {
        return another(person, coded(step), answers, Answers.none().with("on", LocalDate.now(clock)), Problems.none());
    }

    @PostMapping(STEP + "/other")
    Object spendAnother(PersonInView person, @PathVariable String step, Answers answers, SignedIn by) {
        var problems = TimeForm.problems(TimeForm.other(), answers, 1, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return another(person, coded(step), answers, answers, problems);
        }
        var spent = TimeForm.read(Optional.of(coded(step)), answers).orElseThrow(NotFound::new);
        time.spend(person.id(), id(answers.one("entry")).orElseGet(NewId::next), plan(answers), spent, by);
        return Redirect.to(back(person, step, answers), "Recorded.");
    }

    private static StepPage another(
            PersonInView person, PlanningStep step, Answers address, Answers answers, Problems problems) {
        var plan = plan(address);
        var here = person.id().link() + "/time/" + step.code();
        var entry = id(address.one("entry")).orElseGet(NewId::next);
        return page(
                step.words(),
                TimeForm.other(),
                here + "/other?entry=" + entry + (plan == null ? "" : "&plan=" + plan),
                answers,
                problems,
                back(person, step.code(), address));
    }

    @GetMapping(PUT_RIGHT)
    Page open(PersonInView person, @PathVariable UUID entry, SignedIn by) {
        var was = time.own(person.id(), entry, by);
        return putRight(person, entry, was.spent().step(), TimeForm.answers(was.spent()), Problems.none());
    }

    @PostMapping(PUT_RIGHT)
    Object putRight(PersonInView person, @PathVariable UUID entry, Answers answers, SignedIn by) {
        var was = time.own(person.id(), entry, by);
        var problems = TimeForm.problems(TimeForm.putRight(), answers, 0, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return putRight(person, entry, was.spent().step(), answers, problems);
        }
        var spent =
                TimeForm.read(PlanningStep.coded(answers.one("step")), answers).orElseThrow(NotFound::new);
        time.putRight(person.id(), entry, spent, by);
        return Redirect.to(PlanningTime.link(person.id(), spent), "Put right. What was there before is kept.");
    }

    private static StepPage putRight(
            PersonInView person, UUID entry, PlanningStep was, Answers answers, Problems problems) {
        return page(
                "Time spent for " + person.callThem(),
                TimeForm.putRight(),
                person.id().link() + "/time-put-right/" + entry,
                answers,
                problems,
                back(person, was.code(), Answers.none()));
    }

    @GetMapping(WAY)
    Page way(PersonInView person, @PathVariable UUID plan) {
        var made = time.of(person.id()).plan(plan).orElseThrow(NotFound::new);
        return way(person, made, WayForm.answers(made.way()), Problems.none());
    }

    @PostMapping(WAY)
    Object way(PersonInView person, @PathVariable UUID plan, Answers answers, SignedIn by) {
        var made = time.of(person.id()).plan(plan).orElseThrow(NotFound::new);
        var problems = WayForm.form().problems(answers);
        if (!problems.isEmpty()) {
            return way(person, made, answers, problems);
        }
        time.made(person.id(), plan, WayForm.read(answers).orElseThrow(NotFound::new), by);
        return Redirect.to(ofPlan(person, made), "Saved.");
    }

    private static StepPage way(PersonInView person, PlanMade made, Answers answers, Problems problems) {
        return page(
                "Plan " + made.number() + " of " + person.callThem(),
                WayForm.form(),
                person.id().link() + "/plans/" + made.id() + "/who-leads",
                answers,
                problems,
                ofPlan(person, made));
    }

    private static StepPage page(
            String of, PartForm form, String action, Answers answers, Problems problems, String back) {
        return new StepPage(
                of, form, List.of(), action, "Save", answers, problems, back, problems.isEmpty() ? 200 : 422);
    }

    private static String ofPlan(PersonInView person, PlanMade made) {
        return person.id().link() + "/time/" + PlanningStep.PLAN.code() + "?plan=" + made.id();
    }

    private static String back(PersonInView person, String step, Answers answers) {
        var plan = plan(answers);
        return person.id().link() + "/time/" + step + (plan == null ? "" : "?plan=" + plan);
    }

    private static PlanningStep coded(String step) {
        return PlanningStep.coded(step).orElseThrow(NotFound::new);
    }

    private static @Nullable UUID plan(Answers answers) {
        return answers.has("plan") ? id(answers.one("plan")).orElseThrow(NotFound::new) : null;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
