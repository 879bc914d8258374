package org.ourplan.agreement.web;

import java.util.List;
import org.ourplan.capacity.ActingFor;
import org.ourplan.govuk.Radios;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * Asks what somebody says to the plan.
 *
 * @param own whether the person answers by themselves
 * @param other whether it is somebody else's answer
 * @param action where the form goes
 * @param somebody those who might answer for the person, each with why they may not
 */
public record AnswerPage(
        String callThem,
        PlanRecord plan,
        boolean own,
        boolean other,
        String action,
        List<ActingFor.Somebody> somebody,
        Filled form)
        implements Page {

    /** Who gave the answer: the person, or somebody who may answer for them. */
    public Radios by() {
        var by = form.oneOf("by", "Who gave this answer?")
                .choice(ActingFor.THEMSELVES, callThem + ", alone or with help");
        for (var one : somebody) {
            by = by.choice(
                    one.value(),
                    "For " + callThem + ": " + one.words(),
                    one.refusal().isEmpty() ? "They may" : "Not possible: " + String.join(" ", one.refusal()));
        }
        return by;
    }

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
