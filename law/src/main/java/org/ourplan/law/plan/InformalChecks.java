package org.ourplan.law.plan;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Unpaid help: it counts only when its giver agreed and can go on, and the plan says what happens when it stops. */
@Carries({"PLAN-11", "CAR-10", "OPT-5"})
final class InformalChecks {

    private InformalChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        List<NeedInPlan> lacking = plan.needsThat(InformalChecks::lacksAgreement);
        if (lacking.isEmpty()) {
            return;
        }
        String sentence = "Ask each person who helps unpaid whether they agree, how much they will do, whether they are"
                + " willing and able to go on, and what happens if they stop: " + NeedsChecks.titles(lacking) + ".";
        findings.add(Finding.stop(
                "PLAN-11",
                "Care Act 2014 s10(5); CASSG 10.26",
                sentence,
                NeedsChecks.place(lacking.getFirst().reference())));
    }

    /** True when the plan leans on unpaid help that nobody has agreed to in full. */
    private static boolean lacksAgreement(NeedInPlan need) {
        boolean informalLine = need.anyLine(PlanLine::isInformal);
        boolean carerNamed = need.disposition() == Disposition.CARER;
        return need.anyLine(line -> !line.counts()) || (carerNamed && !informalLine);
    }
}
