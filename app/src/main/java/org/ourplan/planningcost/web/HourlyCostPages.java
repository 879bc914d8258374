package org.ourplan.planningcost.web;

import java.util.List;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.access.Whose;
import org.ourplan.planningcost.form.HourlyCostForm;
import org.ourplan.planningcost.store.HourlyCostStore;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Redirect;
import org.ourplan.writing.StepPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What an hour of each job costs: read by those who read the report, kept by a policy owner. */
@Controller
@MayUse(
        value = {Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.POLICY_OWNER, Role.PERFORMANCE_ANALYST},
        whose = Whose.NOBODYS)
class HourlyCostPages {

    private static final String ALL = "/planning-cost/hourly";
    private static final String NEW = ALL + "/new";

    private final HourlyCostStore costs;

    HourlyCostPages(HourlyCostStore costs) {
        this.costs = costs;
    }

    @GetMapping(ALL)
    Page all(SignedIn by) {
        return new HourlyCostsPage(costs.all(), by.is(Role.POLICY_OWNER));
    }

    @GetMapping(NEW)
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Page open() {
        return page(Answers.none(), Problems.none());
    }

    @PostMapping(NEW)
    @MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
    Object keep(Answers answers, SignedIn by) {
        var problems = HourlyCostForm.problems(answers);
        if (!problems.isEmpty()) {
            return page(answers, problems);
        }
        costs.keep(HourlyCostForm.read(answers), by);
        return Redirect.to(ALL, "Saved.");
    }

    private static Page page(Answers answers, Problems problems) {
        return new StepPage(
                "What planning costs",
                HourlyCostForm.form(),
                List.of(),
                NEW,
                "Save",
                answers,
                problems,
                ALL,
                problems.isEmpty() ? 200 : 422);
    }
}
