package org.ourplan.plan.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Typing in a plan written on paper, for those who write in the plans of people they work with. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PlanFromPaperPages {

    private final Plans plans;
    private final PlanFromPaper paper;

    PlanFromPaperPages(Plans plans, PlanFromPaper paper) {
        this.plans = plans;
        this.paper = paper;
    }

    @GetMapping("/people/{person}/plans/{plan}/from-paper")
    Page form(PersonInView person, @PathVariable UUID plan) {
        return paper.open(plans.find(person.id(), plan).orElseThrow(NotFound::new));
    }

    @PostMapping("/people/{person}/plans/{plan}/from-paper")
    Object save(PersonInView person, @PathVariable UUID plan, Answers typed, SignedIn by) {
        return paper.keep(person.id(), plan, typed, by);
    }
}
