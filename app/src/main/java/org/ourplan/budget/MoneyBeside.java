package org.ourplan.budget;

import java.util.List;
import java.util.UUID;
import org.ourplan.law.budget.MoneyApart;
import org.ourplan.platform.PersonId;

/** Money that another stage keeps and the personal budget statement shows beside the budget, never inside it. */
public interface MoneyBeside {

    /** What there is of it beside this plan now. At most one statement of SQL. */
    List<MoneyApart> of(PersonId person, UUID plan);
}
