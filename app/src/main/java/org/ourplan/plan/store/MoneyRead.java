package org.ourplan.plan.store;

import java.util.ArrayList;
import org.ourplan.law.plan.BudgetInPlan;
import org.ourplan.law.plan.DirectPaymentInPlan;
import org.ourplan.law.plan.NoDirectPaymentGround;
import org.ourplan.plan.NeedBegunFrom;
import org.ourplan.platform.web.Answers;
import org.ourplan.tables.tables.records.PlanRecord;

/** The personal budget as the statement says it, and direct payments as the plan says them. */
final class MoneyRead {

    private MoneyRead() {}

    static BudgetInPlan budget(PlanRecord row, Answers reablement) {
        return new BudgetInPlan(
                row.getIndicativeWeekly(),
                row.getIndicativeToldOn(),
                row.getBudgetCost(),
                row.getBudgetPersonPays(),
                row.getBudgetCouncilPays(),
                reablement.has("free"));
    }

    static DirectPaymentInPlan directPayment(Answers answers, Iterable<NeedBegunFrom> needs) {
        var parts = new ArrayList<DirectPaymentInPlan.Part>();
        for (var need : needs) {
            var amount = answers.money("amount-" + need.reference());
            var frequency = answers.one("frequency-" + need.reference());
            if (amount.isPresent() || !frequency.isEmpty()) {
                parts.add(new DirectPaymentInPlan.Part(need.reference(), amount.orElse(null), frequency));
            }
        }
        return new DirectPaymentInPlan(
                answers.date("told").orElse(null),
                Chosen.yesOrNo(answers, "requested"),
                parts,
                Chosen.of(NoDirectPaymentGround.class, answers.one("why-none")),
                answers.one("risk-summary"),
                answers.one("decision-tool"));
    }
}
