package org.ourplan.directory.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.plan.LineDoer;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.Plans;
import org.ourplan.platform.NewId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ideas from the directory for one thing that a person wants, for those who write the plan with them. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PlanIdeasPages {

    private static final String HERE = "/people/{person}/plans/{plan}/ideas/{need}";

    private final Plans plans;
    private final Ideas ideas;

    PlanIdeasPages(Plans plans, Ideas ideas) {
        this.plans = plans;
        this.ideas = ideas;
    }

    @GetMapping(HERE)
    Page some(PersonInView person, @PathVariable UUID plan, @PathVariable String need) {
        return page(find(person, plan), need, Answers.none());
    }

    /** Looks for other words, or puts the chosen idea into the plan as a line that its writer goes on with. */
    @PostMapping(HERE)
    Object choose(
            PersonInView person, @PathVariable UUID plan, @PathVariable String need, Answers answers, SignedIn by) {
        var found = find(person, plan);
        if (!answers.has("entry")) {
            return page(found, need, answers);
        }
        var wanted = Ideas.need(found, need);
        var place = "line/" + NewId.next();
        var goal = found.written("need/" + need).one("goal");
        plans.write(person.id(), plan, place, 0, line(ideas.chosen(answers), wanted.reference(), goal), by);
        return Redirect.to(
                found.link() + "/parts/" + place, "It is in the plan. Say when, and what they have said about it.");
    }

    private static Answers line(Entry entry, String need, String goal) {
        var runBy = entry.text().of(EntryField.RUN_BY);
        return Answers.of(
                "need",
                need,
                "what",
                entry.name(),
                "doer",
                LineDoer.VOLUNTARY.name(),
                "who",
                runBy.isEmpty() ? entry.name() : runBy,
                "goal",
                goal,
                "entry",
                entry.id().toString());
    }

    private Page page(PlanRecord plan, String need, Answers typed) {
        var wanted = Ideas.need(plan, need);
        return new IdeasPage(
                wanted,
                ideas.of(plan, wanted, typed),
                false,
                plan.link() + "/ideas/" + wanted.reference(),
                plan.link() + "#need-" + wanted.reference(),
                plan.state() == PlanState.DRAFTING ? "Put this into the plan" : "");
    }

    private PlanRecord find(PersonInView person, UUID plan) {
        return plans.find(person.id(), plan).orElseThrow(NotFound::new);
    }
}
