package org.ourplan.plan;

import java.util.List;
import org.ourplan.plan.decide.PolicyLines;

/**
 * What the person's policy pack asks of a plan.
 *
 * @param pack the pack in words; empty where the council has adopted none
 * @param whereOptionsAreWeighed the pack's own words beside the options; may be empty
 * @param beneathTheBudget the pack's own words beneath the budget, for the person; may be empty
 * @param lookAgain the amounts from which the pack asks people to look again; none refuses anything
 * @param lines the policy lines to consider for this person
 */
public record PolicyOfPlan(
        String pack,
        String whereOptionsAreWeighed,
        String beneathTheBudget,
        List<PolicyLines.LookAgain> lookAgain,
        List<PolicyLineAsked> lines) {

    public PolicyOfPlan {
        lookAgain = List.copyOf(lookAgain);
        lines = List.copyOf(lines);
    }

    /** No local policy: nothing is asked beyond the law. */
    public static PolicyOfPlan none() {
        return new PolicyOfPlan("", "", "", List.of(), List.of());
    }
}
