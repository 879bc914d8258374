package org.ourplan.accommodation;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.ourplan.accommodation.store.TopUpStore;
import org.ourplan.budget.MoneyBeside;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.PlanRecord;
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
    public boolean concerns(PlanRecord plan) {
        return plan.placeToLive().isPresent();
    }

    @Override
    public Field<List<MoneyApart>> of(UUID plan) {
        return store.inForce(plan, "top_ups", terms -> {
            var agreement = terms.agreement();
            return new MoneyApart(MoneyApart.Kind.TOP_UP, "paid by " + agreement.payer(), agreement.additional());
        });
    }
}
