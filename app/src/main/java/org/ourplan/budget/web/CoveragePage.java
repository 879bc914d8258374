package org.ourplan.budget.web;

import org.ourplan.plan.BudgetCoverage;
import org.ourplan.platform.web.Page;

/** How many plans that count state a personal budget, and which do not. */
public record CoveragePage(BudgetCoverage coverage) implements Page {

    @Override
    public String template() {
        return "budget/coverage";
    }
}
