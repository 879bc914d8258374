package org.ourplan.budget;

import java.util.List;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.plan.PlanRecord;

/** Money that another stage keeps and the personal budget statement shows beside the budget, never inside it. */
public interface MoneyBeside {

    /** What there is of it beside this plan now. At most one statement of SQL. */
    List<MoneyApart> of(PlanRecord plan);
}
