package org.ourplan.plan.web;

import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.plan.PlanRecord;
import org.ourplan.plan.PlannedLine;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The options of one line, beside each other, for those who work with the person and for the person. */
@Controller
class OptionsPages {

    private final Plans plans;

    OptionsPages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/people/{person}/plans/{plan}/options/{line}")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER, Role.PLANNER},
            whose = Whose.A_PERSON_WORKED_WITH)
    OptionsPage options(PersonInView person, @PathVariable UUID plan, @PathVariable UUID line) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        return page(person, found, line, false, found.link());
    }

    @GetMapping("/me/plan/options/{line}")
    @MayUse(
            value = {Role.PERSON, Role.CARER},
            whose = Whose.THEIR_OWN)
    OptionsPage mine(PersonInView person, @PathVariable UUID line) {
        var found = plans.newest(person.id()).orElseThrow(NotFound::new);
        return page(person, found, line, true, "/me/plan");
    }

    private static OptionsPage page(PersonInView person, PlanRecord plan, UUID id, boolean own, String letter) {
        PlannedLine line = plan.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new OptionsPage(person.callThem(), own, line, letter + "#need-" + line.need());
    }
}
