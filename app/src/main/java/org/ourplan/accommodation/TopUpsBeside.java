package org.ourplan.accommodation;

import java.util.List;
import java.util.UUID;
import org.ourplan.accommodation.store.TopUpStore;
import org.ourplan.budget.MoneyBeside;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;

/** What is paid on top for a dearer place, shown beside the budget and never inside it (PB-15). */
@Component
@Carries({"PB-15", "S003-26"})
class TopUpsBeside implements MoneyBeside {

    private final TopUpStore store;

    TopUpsBeside(TopUpStore store) {
        this.store = store;
    }

    @Override
    public List<MoneyApart> of(PersonId person, UUID plan) {
        return store.of(person, plan).values().stream()
                .filter(TopUpRecord::inForce)
                .map(topUp -> topUp.terms().agreement())
                .map(agreement ->
                        new MoneyApart(MoneyApart.Kind.TOP_UP, "paid by " + agreement.payer(), agreement.additional()))
                .toList();
    }
}
