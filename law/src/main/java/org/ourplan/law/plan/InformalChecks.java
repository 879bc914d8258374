package org.ourplan.law.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Unpaid help: it counts only when its giver agreed and can go on, and the plan says what happens when it stops. */
@Carries({"PLAN-11", "CAR-10", "OPT-5"})
final class InformalChecks {

    private InformalChecks() {}

    static List<Finding> findings(PlanFacts plan) {
        List<NeedInPlan> lacking =
                plan.needs().stream().filter(InformalChecks::lacksAgreement).toList();
        if (lacking.isEmpty()) {
            return List.of();
        }
        String titles = lacking.stream().map(NeedInPlan::title).collect(Collectors.joining(", "));
        String sentence = "Ask each person who helps unpaid whether they agree, how much they will do, whether they are"
                + " willing and able to go on, and what happens if they stop: " + titles + ".";
        return List.of(Finding.stop(
                "PLAN-11",
                "Care Act 2014 s10(5); CASSG 10.26",
                sentence,
                NeedsChecks.place(lacking.getFirst().reference())));
    }

    /** True when the plan leans on unpaid help that nobody has agreed to in full. */
    private static boolean lacksAgreement(NeedInPlan need) {
        boolean informalLine = need.lines().stream().anyMatch(PlanLine::isInformal);
        boolean carerNamed = need.disposition() == Disposition.CARER;
        return need.lines().stream().anyMatch(line -> !line.counts()) || (carerNamed && !informalLine);
    }
}
