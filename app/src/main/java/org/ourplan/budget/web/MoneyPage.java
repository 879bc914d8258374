package org.ourplan.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.budget.Indicative;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Page;

/**
 * The Money tab: every indicative budget, and the newest plan's statement.
 *
 * @param mayCount whether the reader may see how many plans state a budget
 */
public record MoneyPage(
        PersonId person,
        String callThem,
        List<Indicative> indicative,
        @Nullable PlanRecord plan,
        boolean mayCount) implements Page {

    @Override
    public String template() {
        return "budget/money";
    }
}
