package org.ourplan.law.plan;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;

/**
 * What a plan still needs.
 *
 * <p>The places that findings point to: {@code need/{reference}} one need; {@code involvement} who took part;
 * {@code contingency}; {@code risk/{n}} the n-th risk, from 1; {@code information/reduce} and {@code information/delay}
 * the two
 * parts of the advice; {@code rights} how to ask for another look; {@code budget}; {@code budget/reablement} free
 * support left
 * out of the budget; {@code indicative-budget}; {@code direct-payment}; {@code work-and-leisure} of a carer;
 * {@code review-date}; {@code agreement}; {@code prepared-by}; {@code wishes}; {@code capacity}; {@code follow-up};
 * {@code combined}.
 */
public final class PlanContent {

    private PlanContent() {}

    /** What ss 25 and 26 say a plan must hold and this one does not. Empty when it is complete. */
    public static List<Finding> check(PlanFacts plan) {
        List<Finding> findings = new ArrayList<>();
        content(plan, findings);
        return List.copyOf(findings);
    }

    /**
     * What s24 and the guidance say about how a plan is made and this one lacks: told, authorised, wishes, capacity.
     */
    public static List<Finding> howItWasMade(PlanFacts plan) {
        List<Finding> findings = new ArrayList<>();
        MakingChecks.of(plan, findings);
        return List.copyOf(findings);
    }

    /** Both together: what stands between this plan and agreement. */
    public static List<Finding> all(PlanFacts plan) {
        List<Finding> findings = new ArrayList<>();
        content(plan, findings);
        MakingChecks.of(plan, findings);
        return List.copyOf(findings);
    }

    private static void content(PlanFacts plan, List<Finding> findings) {
        NeedsChecks.of(plan, findings);
        InformalChecks.of(plan, findings);
        InvolvementChecks.of(plan, findings);
        MoneyChecks.of(plan, findings);
        SafetyChecks.of(plan, findings);
        InformationChecks.of(plan, findings);
    }
}
