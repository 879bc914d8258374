package org.ourplan.law.directpayments;

import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What a direct payment was spent on (s33(3)): only on the needs in the plan. */
@Carries("DP-20")
public record Spending(String what, String need) {

    /** The need that stands for "not in my plan". */
    public static final String NOT_IN_PLAN = "none";

    /**
     * A question to ask, where it was not spent on a need that the plan meets by this payment: never a stop by itself.
     *
     * @param needs the references of those needs
     */
    public List<Finding> questions(List<String> needs) {
        return needs.contains(need)
                ? List.of()
                : List.of(Finding.warn(
                        "DP-20",
                        "Care Act 2014 s33(3)",
                        "Ask about this spending, which is not for a need in the plan: " + what + ". The payments go on"
                                + " meanwhile.",
                        "spending"));
    }
}
