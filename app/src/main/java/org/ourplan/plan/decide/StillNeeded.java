package org.ourplan.plan.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.advocacy.Advocacy;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.plan.PlanContent;
import org.ourplan.law.plan.PlanFacts;
import org.ourplan.law.plan.PlanKind;
import org.ourplan.law.rules.Carries;

/** What a plan still needs, in the order of the letter: first what must come before it, then what it says. */
public final class StillNeeded {

    private StillNeeded() {}

    /**
     * The advocacy check of this plan: an assessment's own check does not serve for it (ADV-14).
     *
     * @param fixed true once the plan's text is fixed: nothing starts any more
     */
    @Carries({"ADV-1", "ADV-14"})
    public static List<Finding> advocacyCheck(String plan, PlanFacts facts, boolean fixed) {
        if (fixed || facts.involvement().advocateNeeded() != null) {
            return List.of();
        }
        var process = facts.kind() == PlanKind.SUPPORT_PLAN ? Process.SUPPORT_PLAN : Process.CARE_AND_SUPPORT_PLAN;
        return Advocacy.beforeStarting(new Advocacy.ProcessToStart(process, plan, false), Optional.empty());
    }

    /** What the law module finds in the plan, with what the comparison of options finds beside the needs. */
    public static List<Finding> inPlan(PlanFacts facts, List<Finding> options) {
        var findings = new ArrayList<Finding>();
        findings.addAll(PlanContent.howItWasMade(facts));
        var content = PlanContent.check(facts);
        content.stream().filter(StillNeeded::aboutNeeds).forEach(findings::add);
        findings.addAll(options);
        content.stream().filter(finding -> !aboutNeeds(finding)).forEach(findings::add);
        return findings;
    }

    private static boolean aboutNeeds(Finding finding) {
        return finding.place().startsWith("need");
    }
}
