package org.ourplan.plan.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The policy lines to consider for one plan (S001-50). */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.PLANNER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PolicyLinesPages {

    private final Plans plans;

    PolicyLinesPages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/people/{person}/plans/{plan}/policy-lines")
    Page lines(PersonInView person, @PathVariable UUID plan) {
        return PolicyLinesPage.of(plans.find(person.id(), plan).orElseThrow(NotFound::new));
    }
}
