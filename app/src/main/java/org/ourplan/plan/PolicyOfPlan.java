package org.ourplan.plan;

import java.util.List;

/**
 * What the person's policy pack asks of a plan.
 *
 * @param pack the pack in words; empty where the council has adopted none
 * @param whereOptionsAreWeighed the pack's own words beside the options; may be empty
 * @param beneathTheBudget the pack's own words beneath the budget, for the person; may be empty
 * @param lines the policy lines to consider for this person
 */
public record PolicyOfPlan(
        String pack, String whereOptionsAreWeighed, String beneathTheBudget, List<PolicyLineAsked> lines) {

    public PolicyOfPlan {
        lines = List.copyOf(lines);
    }

    /** No local policy: nothing is asked beyond the law. */
    public static PolicyOfPlan none() {
        return new PolicyOfPlan("", "", "", List.of());
    }
}
