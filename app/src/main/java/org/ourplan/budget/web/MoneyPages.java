package org.ourplan.budget.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.budget.store.IndicativeStore;
import org.ourplan.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The Money tab of a person's record. */
@Controller
class MoneyPages {

    private final IndicativeStore store;
    private final Plans plans;

    MoneyPages(IndicativeStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    @GetMapping("/people/{person}/money")
    @MayUse(
            value = {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER},
            whose = Whose.A_PERSON_WORKED_WITH)
    MoneyPage money(PersonInView person, SignedIn by) {
        return new MoneyPage(
                person.id(),
                person.callThem(),
                store.of(person.id()),
                plans.newest(person.id()).orElse(null),
                by.is(Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER));
    }
}
