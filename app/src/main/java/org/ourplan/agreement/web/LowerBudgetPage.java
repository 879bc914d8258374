package org.ourplan.agreement.web;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.agreement.LoweringBudgets;
import org.ourplan.law.finding.Finding;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/** Asks why the budget would be lower, and how the person was told. */
public record LowerBudgetPage(String callThem, PlanRecord plan, List<Finding> inTheWay, Filled form) implements Page {

    @Override
    public String template() {
        return "agreement/lowerBudget";
    }

    /** What it was and what it would be, in a sentence. */
    public String change() {
        var before = plan.before();
        var was = before == null ? null : before.cost();
        var now = plan.facts().budget().cost();
        return was == null || now == null ? "" : amounts(was, now);
    }

    /** What the person was told it was and would be, in a sentence. */
    static String amounts(Answers told) {
        return amounts(told.money("before").orElseThrow(), told.money("now").orElseThrow());
    }

    /** The ground, in a sentence. */
    static String because(Answers told) {
        var because = LoweringBudgets.because(told);
        return because == null ? "" : because.words() + ".";
    }

    private static String amounts(BigDecimal was, BigDecimal now) {
        return InWords.pounds(was) + " a week before, " + InWords.pounds(now) + " a week now.";
    }
}
