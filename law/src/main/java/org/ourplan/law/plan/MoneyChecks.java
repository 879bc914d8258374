package org.ourplan.law.plan;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** The personal budget and direct payments in the plan. */
@Carries({"PLAN-1", "PLAN-3", "PB-4", "DP-8", "S004-99"})
final class MoneyChecks {

    private static final String PLACE = "direct-payment";

    private MoneyChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        budget(plan.budget(), findings);
        for (DirectPaymentInPlan.Part part : plan.directPayment().parts()) {
            part(part, findings);
        }
        ground(plan.directPayment(), findings);
        linesWithoutPart(plan, findings);
    }

    private static void budget(BudgetInPlan budget, List<Finding> findings) {
        BigDecimal cost = budget.cost();
        BigDecimal person = budget.personPays();
        BigDecimal council = budget.councilPays();
        if (cost == null || person == null || council == null) {
            findings.add(Finding.stop(
                    "PLAN-1",
                    "Care Act 2014 s25(1)(e), s26(1)",
                    "State the personal budget: what it costs the council, what the person pays and what the"
                            + " council pays.",
                    "budget"));
        } else if (cost.compareTo(person.add(council)) != 0) {
            findings.add(Finding.stop(
                    "PB-1",
                    "Care Act 2014 s26(1)",
                    "What the person pays and what the council pays must add up to the cost. Work the budget"
                            + " out again.",
                    "budget"));
        }
        if (!budget.freeReablementAnswered()) {
            findings.add(Finding.stop(
                    "PB-4",
                    "Care Act 2014 s26(4)",
                    "Say whether any free reablement or intermediate care is left out of the budget.",
                    "budget/reablement"));
        }
    }

    private static void part(DirectPaymentInPlan.Part part, List<Finding> findings) {
        if (part.needReference().isBlank()) {
            findings.add(stop("PLAN-3", "Care Act 2014 s25(2)(a)", "Say which need the direct payment meets."));
        }
        if (part.amount() == null) {
            findings.add(stop("PLAN-3", "Care Act 2014 s25(2)(b)", "Say how much the direct payment is."));
        }
        if (part.frequency().isBlank()) {
            findings.add(stop("PLAN-3", "Care Act 2014 s25(2)(b)", "Say how often the direct payment is paid."));
        }
    }

    private static void ground(DirectPaymentInPlan payment, List<Finding> findings) {
        boolean refused =
                Boolean.TRUE.equals(payment.requested()) && payment.parts().isEmpty();
        NoDirectPaymentGround ground = payment.whyNone();
        if (refused && (ground == null || ground == NoDirectPaymentGround.NOT_REQUESTED)) {
            findings.add(stop(
                    "S004-99",
                    "Care Act 2014 ss 31 and 32",
                    "A direct payment was asked for and there is none. Give the lawful reason, or offer it."));
        }
        if (ground == NoDirectPaymentGround.NOT_APPROPRIATE
                && (payment.riskSummary().isBlank() || payment.decisionTool().isBlank())) {
            findings.add(stop(
                    "S004-99",
                    "Care Act 2014 s31(7), s32(9)",
                    "Summarise the risks, and name the assessment or tool used, to show why a direct payment is not"
                            + " appropriate."));
        }
    }

    private static void linesWithoutPart(PlanFacts plan, List<Finding> findings) {
        for (NeedInPlan need : plan.needs()) {
            boolean paidSo = need.anyLine(line -> line.deployment() == BudgetDeployment.DIRECT_PAYMENT);
            if (paidSo && !plan.directPayment().meets(need.reference())) {
                findings.add(stop(
                        "PLAN-3",
                        "Care Act 2014 s25(2)",
                        "State the amount and how often for the direct payment that meets this need: " + need.title()
                                + "."));
            }
        }
    }

    private static Finding stop(String rule, String section, String sentence) {
        return Finding.stop(rule, section, sentence, PLACE);
    }
}
