package org.ourplan.budget.web;

import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.law.rules.Carries;
import org.ourplan.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether everybody whose plan counts has a personal budget, those in care homes and those who pay in full included. */
@Controller
@Carries("PB-13")
class CoveragePages {

    private final Plans plans;

    CoveragePages(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/budgets")
    @MayUse(
            value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.FINANCE_OFFICER, Role.PERFORMANCE_ANALYST},
            whose = Whose.NOBODYS)
    CoveragePage budgets() {
        return new CoveragePage(plans.budgets());
    }
}
