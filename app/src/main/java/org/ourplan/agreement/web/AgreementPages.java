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
import org.ourplan.plan.Plans;
import org.ourplan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the agreement is, and what was said and decided. */
@Controller
class AgreementPages {

    private final Plans plans;
    private final Agreements agreements;
    private final Clock clock;

    AgreementPages(Plans plans, Agreements agreements, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/plans/{plan}/agreement")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER},
            whose = Whose.A_PERSON_WORKED_WITH)
    AgreementPage agreement(PersonInView person, @PathVariable UUID plan, SignedIn by) {
        var found = plans.find(person.id(), plan).orElseThrow(NotFound::new);
        return new AgreementPage(
                person.callThem(),
                found,
                agreements.soFar(person.id(), plan),
                LocalDate.now(clock),
                by.is(Role.PRACTITIONER),
                by.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER));
    }
}
