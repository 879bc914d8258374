package org.ourplan.agreement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.agreement.Agreements;
import org.ourplan.law.agreement.PlanEvent;
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the agreement is, and the steps that need nothing more than a button. */
@Controller
class AgreementPages {

    private static final String ADDRESS = "/people/{person}/plans/{plan}/agreement";

    private final Plans plans;
    private final Agreements agreements;
    private final Clock clock;

    AgreementPages(Plans plans, Agreements agreements, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @MayUse(value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER}, whose = Whose.A_PERSON_WORKED_WITH)
    AgreementPage agreement(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        return new AgreementPage(
                person.callThem(), found, agreements.soFar(person.id(), plan), LocalDate.now(clock),
                by.is(Role.PRACTITIONER), by.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER));
    }

    @PostMapping(ADDRESS + "/share")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> share(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        return move(person, plan, PlanEvent.SHARED_WITH_PERSON, "The plan is with " + person.callThem() + " to read.", by);
    }

    @PostMapping(ADDRESS + "/take-back")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> takeBack(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        return move(person, plan, PlanEvent.TAKEN_BACK, "The plan can be changed again. Share it once more when it is ready.", by);
    }

    @PostMapping(ADDRESS + "/take-up")
    @MayUse(value = Role.PRACTITIONER, whose = Whose.A_PERSON_WORKED_WITH)
    ResponseEntity<Void> takeUp(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        return move(person, plan, PlanEvent.TAKEN_UP_AGAIN, "The plan can be changed again.", by);
    }

    private ResponseEntity<Void> move(PersonInView person, UUID plan, PlanEvent event, String saying, SignedIn by) {
        plans.move(person.id(), plan, event, by);
        return Redirect.to(person.id().link() + "/plans/" + plan + "/agreement", saying);
    }
}
