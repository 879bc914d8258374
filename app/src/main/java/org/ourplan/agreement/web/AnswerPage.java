package org.ourplan.agreement.web;

import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * Asks what somebody says to the plan.
 *
 * @param own whether the person answers by themselves
 * @param other whether it is somebody else's answer
 * @param action where the form goes
 */
public record AnswerPage(String callThem, PlanRecord plan, boolean own, boolean other, String action, Filled form)
        implements Page {

    @Override
    public String template() {
        return "agreement/answer";
    }

    /** The page's one question. */
    public String question() {
        if (own) {
            return "Do you agree with your plan?";
        }
        return other ? "What does somebody else say to the plan?" : "What does " + callThem + " say to the plan?";
    }
}
