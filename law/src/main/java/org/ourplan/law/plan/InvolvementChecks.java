package org.ourplan.law.plan;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** Who must take part in making the plan. */
@Carries({"PLAN-4", "PLAN-5"})
final class InvolvementChecks {

    private static final String PLACE = "involvement";

    private InvolvementChecks() {}

    static void of(PlanFacts plan, List<Finding> findings) {
        Involvement involvement = plan.involvement();
        if (involvement.empty()) {
            findings.add(stop(plan, "Record who took part in making this plan, and whether an advocate is needed."));
            return;
        }
        owner(plan, findings);
        advocate(involvement, findings);
        if (plan.kind() == PlanKind.SUPPORT_PLAN
                && involvement.carerAsksForAdult()
                && !involvement.lists(InvolvedAs.ADULT_NEEDING_CARE)) {
            findings.add(stop(plan, "The carer asked for the adult they look after to take part. Invite them."));
        }
        for (Involved person : involvement.people()) {
            boolean owner = person.as() == ownerOf(plan);
            if (!owner && !person.tookPart() && person.reasonIfNot().isBlank()) {
                findings.add(stop(plan, "Involve " + person.name() + ", or say why they did not take part."));
            }
        }
    }

    private static void advocate(Involvement involvement, List<Finding> findings) {
        if (involvement.advocateNeeded() == null) {
            findings.add(Finding.stop(
                    "PLAN-4",
                    "Care Act 2014 s67",
                    "Answer whether the person needs an independent advocate to take part in planning.",
                    PLACE));
        } else if (involvement.advocateNeeded() && !involvement.tookPart(InvolvedAs.ADVOCATE)) {
            findings.add(Finding.stop(
                    "PLAN-4",
                    "Care Act 2014 s67",
                    "The person needs an independent advocate for planning. Arrange one before the plan is agreed.",
                    PLACE));
        }
    }

    private static void owner(PlanFacts plan, List<Finding> findings) {
        boolean absentWithReason = plan.involvement()
                .anybody(person ->
                        person.as() == ownerOf(plan) && !person.reasonIfNot().isBlank());
        if (!plan.involvement().tookPart(ownerOf(plan)) && !absentWithReason) {
            String who = plan.kind() == PlanKind.SUPPORT_PLAN ? "the carer" : "the person";
            findings.add(stop(plan, "Involve " + who + " whose plan this is, or say what was tried."));
        }
    }

    private static InvolvedAs ownerOf(PlanFacts plan) {
        return plan.kind() == PlanKind.SUPPORT_PLAN ? InvolvedAs.CARER : InvolvedAs.ADULT;
    }

    private static Finding stop(PlanFacts plan, String sentence) {
        return plan.kind() == PlanKind.SUPPORT_PLAN
                ? Finding.stop("PLAN-5", "Care Act 2014 s25(4)", sentence, PLACE)
                : Finding.stop("PLAN-4", "Care Act 2014 s25(3)", sentence, PLACE);
    }
}
