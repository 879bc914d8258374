package org.ourplan.accommodation.web;

import java.util.List;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.accommodation.Accommodation;
import org.ourplan.accommodation.ChoiceInPlan;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.Redirect;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The choice of a place to live: the overview, arranging the one that was chosen, and the person's own view of it. */
@Controller
class PlacesPages {

    private final Accommodation accommodation;
    private final Plans plans;

    PlacesPages(Accommodation accommodation, Plans plans) {
        this.accommodation = accommodation;
        this.plans = plans;
    }

    @GetMapping("/people/{person}/plans/{plan}/places")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.A_PERSON_WORKED_WITH)
    PlacesPage places(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        return page(person, accommodation.in(person.id(), plan), by, List.of());
    }

    @PostMapping("/people/{person}/plans/{plan}/places/{place}/arrange")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    Object arrange(PersonInView person, @PathVariable UUID plan, @PathVariable UUID place, SignedIn by) {
        var inTheWay = accommodation.arrange(person.id(), plan, place, by);
        var in = accommodation.in(person.id(), plan);
        return inTheWay.isEmpty()
                ? Redirect.to(in.plan().link() + "/places", "It is recorded that the place is arranged.")
                : page(person, in, by, inTheWay);
    }

    @GetMapping("/me/places")
    @MayUse(value = Role.PERSON, whose = Whose.THEIR_OWN)
    PlacesPage mine(PersonInView person) {
        var plan = plans.newest(person.id())
                .filter(found -> found.state() != PlanState.DRAFTING && found.state() != PlanState.RETURNED)
                .orElseThrow(() -> new Refused(
                        List.of(
                                "There is nothing to read here yet. You can read it when your plan is shared with you."),
                        "/me"));
        return new PlacesPage(person.callThem(), accommodation.in(plan), true, false, false, List.of());
    }

    private static PlacesPage page(PersonInView person, ChoiceInPlan in, SignedIn by, List<Finding> inTheWay) {
        return new PlacesPage(
                person.callThem(),
                in,
                false,
                by.is(Role.PRACTITIONER),
                by.is(Role.PRACTITIONER, Role.FINANCE_OFFICER),
                inTheWay);
    }
}
