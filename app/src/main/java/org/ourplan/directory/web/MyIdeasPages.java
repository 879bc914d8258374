package org.ourplan.directory.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.law.agreement.PlanState;
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

/** Ideas from the directory for one thing that I want; what I choose goes to my worker as a comment on my plan. */
@Controller
@MayUse(
        value = {Role.PERSON, Role.CARER},
        whose = Whose.THEIR_OWN)
class MyIdeasPages {

    private static final String HERE = "/me/plan/ideas/{need}";

    private final Plans plans;
    private final Ideas ideas;

    MyIdeasPages(Plans plans, Ideas ideas) {
        this.plans = plans;
        this.ideas = ideas;
    }

    @GetMapping(HERE)
    Page some(PersonInView me, @PathVariable String need) {
        return page(find(me), need, Answers.none());
    }

    @PostMapping(HERE)
    Object choose(PersonInView me, @PathVariable String need, Answers answers, SignedIn by) {
        var plan = find(me);
        if (!answers.has("entry")) {
            return page(plan, need, answers);
        }
        var wanted = Ideas.need(plan, need);
        var entry = ideas.chosen(answers);
        var words = "I would like this from the directory, for “" + wanted.title() + "”: " + entry.name();
        plans.write(me.id(), plan.id(), "comment/" + NewId.next(), 0, Answers.of("words", words), by);
        return Redirect.to("/me/plan", "Your worker can see that you would like this.");
    }

    private Page page(PlanRecord plan, String need, Answers typed) {
        var wanted = Ideas.need(plan, need);
        var open = plan.state() == PlanState.DRAFTING || plan.state() == PlanState.WITH_PERSON;
        return new IdeasPage(
                wanted,
                ideas.of(plan, wanted, typed),
                true,
                "/me/plan/ideas/" + wanted.reference(),
                "/me/plan#need-" + wanted.reference(),
                open ? "I would like this" : "");
    }

    private PlanRecord find(PersonInView me) {
        return plans.newest(me.id()).orElseThrow(NotFound::new);
    }
}
