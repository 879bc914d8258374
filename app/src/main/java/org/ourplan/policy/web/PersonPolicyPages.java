package org.ourplan.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.platform.web.Page;
import org.ourplan.policy.PersonsPack;
import org.ourplan.policy.Policies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which pack is a person's, and which decided what. */
@Controller
@MayUse(
        value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
        whose = Whose.A_PERSON_WORKED_WITH)
class PersonPolicyPages {

    private final Policies policies;
    private final PersonsPack personsPack;
    private final Clock clock;

    PersonPolicyPages(Policies policies, PersonsPack personsPack, Clock clock) {
        this.policies = policies;
        this.personsPack = personsPack;
        this.clock = clock;
    }

    @GetMapping("/people/{person}/policy")
    Page policy(PersonInView person) {
        var today = LocalDate.now(clock);
        return new PersonPolicyPage(
                person.callThem(),
                today,
                policies.forPerson(person.id(), today).orElse(null),
                policies.inForce(today).orElse(null),
                personsPack.decisions(person.id()));
    }
}
