package org.ourplan.budget;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.plan.PlanRecord;

/**
 * Money that another stage keeps and the personal budget statement shows beside the budget, never inside it. It comes as a
 * part of the statement of SQL that reads the budget's own figures, so that no page takes one more for it.
 */
public interface MoneyBeside {

    /** True where there can be any beside this plan: only then is it asked for. */
    boolean concerns(PlanRecord plan);

    /** What there is of it beside this plan now. */
    Field<List<MoneyApart>> of(UUID plan);
}
