package org.ourplan.law.plan;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * How the plan was made: told about direct payments and the indicative budget, authorised, wishes heard, capacity,
 * crisis.
 */
@Carries({"DUTY-12", "DP-7", "PB-9", "PLAN-8", "PLAN-10", "PLAN-16", "PLAN-23", "S000-16"})
final class MakingChecks {

    private MakingChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        told(plan, findings);
        writing(plan.made(), findings);
        capacity(plan.made(), findings);
        if (plan.made().crisis() && plan.made().followUpPlanningOn() == null) {
            findings.add(Finding.stop(
                    "PLAN-23",
                    "TLAP guide (source 004)",
                    "This plan was made in a crisis. Set the day on which planning for the longer term starts.",
                    "follow-up"));
        }
    }

    private static void told(PlanFacts plan, List<Finding> findings) {
        DirectPaymentInPlan payment = plan.directPayment();
        if (payment.toldOn() == null) {
            findings.add(Finding.stop(
                    "DUTY-12",
                    "Care Act 2014 s24(1)(b)",
                    "Tell the person which needs may be met by direct payments, and record the day.",
                    "direct-payment"));
        }
        if (!payment.parts().isEmpty() && !Boolean.TRUE.equals(payment.requested())) {
            findings.add(Finding.stop(
                    "DP-7",
                    "Care Act 2014 s31(1)(b)",
                    "Nobody asked for a direct payment. Ask first; nobody may be made to take one.",
                    "direct-payment"));
        }
        if (plan.budget().indicative() == null || plan.budget().indicativeToldOn() == null) {
            findings.add(Finding.warn(
                    "PB-9",
                    "CASSG 11.7 and 11.24",
                    "Tell the person an indicative budget before planning starts, and record the day.",
                    "indicative-budget"));
        }
    }

    private static void writing(HowPlanWasMade made, List<Finding> findings) {
        if (made.preparedBy() != PreparedBy.COUNCIL && made.authorisedOn() == null) {
            findings.add(Finding.stop(
                    "PLAN-8",
                    "Care Act 2014 s25(7)",
                    "Record the day on which the council authorised the person who writes this plan with it.",
                    "prepared-by"));
        }
        if (made.wishes().isBlank()) {
            findings.add(Finding.stop(
                    "S000-16",
                    "Care Act 2014 s1(3)(b)",
                    "Write the person's views, wishes, feelings and beliefs.",
                    "wishes"));
        }
    }

    private static void capacity(HowPlanWasMade made, List<Finding> findings) {
        if (made.lacksCapacityForPlan() && !made.bestInterestsRecorded()) {
            findings.add(Finding.stop(
                    "PLAN-16",
                    "Mental Capacity Act 2005 s4",
                    "The person cannot make the decision about this plan. Record the best interests decision.",
                    "capacity"));
        }
        if (made.combinedWithAnother() && !made.bothAgreeToCombine()) {
            findings.add(Finding.stop(
                    "PLAN-10",
                    "Care Act 2014 s25(11)",
                    "One plan for two people needs both to agree. Record both, or keep the plans apart.",
                    "combined"));
        }
    }
}
