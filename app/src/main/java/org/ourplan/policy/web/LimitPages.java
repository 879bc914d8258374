package org.ourplan.policy.web;

import java.math.BigDecimal;
import org.ourplan.access.MayUse;
import org.ourplan.access.Role;
import org.ourplan.access.Whose;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.options.LocalLimits;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What local policy may not do: a hard cap on a type of care, or a cut to many budgets at once. Always refused, in words. */
@Controller
@MayUse(value = Role.POLICY_OWNER, whose = Whose.NOBODYS)
@Carries({"OPT-7", "PB-12"})
class LimitPages {

    @GetMapping("/policy/limits")
    Page limits() {
        return new LimitsPage(Filled.empty());
    }

    @PostMapping("/policy/limits/cap")
    Page cap(Answers answers) {
        var problems = Problems.none();
        problems.when(!answers.has("care"), "care", "Enter the type of care, for example home care.");
        var most = answers.money("most");
        problems.when(most.isEmpty(), "most", "Enter an amount in pounds, for example 750.00.");
        if (problems.isEmpty()) {
            LocalLimits.limit(answers.one("care"), most.orElseThrow(), true)
                    .ifPresent(found -> problems.add("most", said(found)));
        }
        return new LimitsPage(new Filled(answers, problems));
    }

    @PostMapping("/policy/limits/cut")
    Page cut(Answers answers) {
        var problems = Problems.none();
        var percent = answers.number("percent").filter(number -> number.signum() > 0);
        var plans = answers.number("plans").filter(number -> number.signum() > 0);
        problems.when(percent.isEmpty(), "percent", "Enter a percentage more than 0, for example 5.");
        problems.when(plans.isEmpty(), "plans", "Enter how many plans it would change.");
        if (problems.isEmpty()) {
            LocalLimits.bulkChange(
                            percent.map(BigDecimal::negate).orElseThrow(),
                            plans.orElseThrow().intValue())
                    .ifPresent(found -> problems.add("percent", said(found)));
        }
        return new LimitsPage(new Filled(answers, problems));
    }

    private static String said(Finding found) {
        return found.sentence() + " (" + found.section() + ")";
    }
}
