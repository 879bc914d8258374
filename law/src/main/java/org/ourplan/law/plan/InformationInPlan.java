package org.ourplan.law.plan;

/**
 * The advice and information the plan gives (s25(1)(f)), and how to challenge it. Empty text means "not written yet".
 *
 * @param meetOrReduce what can be done to meet or reduce the needs
 * @param preventOrDelay what can be done to prevent or delay needs in the future
 * @param rights how to ask for another look, and how to complain (S004-106, PB-18)
 */
public record InformationInPlan(String meetOrReduce, String preventOrDelay, String rights) {

    /** Nothing written yet. */
    public static InformationInPlan none() {
        return new InformationInPlan("", "", "");
    }
}
