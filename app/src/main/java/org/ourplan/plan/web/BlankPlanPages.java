package org.ourplan.plan.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.forms.BlankForm;
import org.ourplan.forms.BlankPapers;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan's blank form to write on, for those who write in the plans of people they work with. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class BlankPlanPages {

    private final Plans plans;
    private final BlankPapers papers;

    BlankPlanPages(Plans plans, BlankPapers papers) {
        this.plans = plans;
        this.papers = papers;
    }

    @GetMapping("/people/{person}/plans/{plan}/blank")
    ResponseEntity<byte[]> page(
            PersonInView person, @PathVariable UUID plan, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.page(blank(person, plan), in);
    }

    @GetMapping("/people/{person}/plans/{plan}/blank.pdf")
    ResponseEntity<byte[]> pdf(
            PersonInView person, @PathVariable UUID plan, @RequestParam(name = "in", defaultValue = "") String in) {
        return papers.pdf(blank(person, plan), in);
    }

    private BlankForm blank(PersonInView person, UUID plan) {
        return BlankPlan.of(plans.find(person.id(), plan).orElseThrow(NotFound::new));
    }
}
