package org.ourplan.plan.decide;

import org.ourplan.law.agreement.PlanState;

/** Where a plan that does not count yet is, in one true sentence for the record. */
public final class PlanNow {

    private PlanNow() {}

    /**
     * The sentence; empty once the plan counts or is over.
     *
     * @param newVersion true where another plan is in force meanwhile
     * @param person what the person likes to be called
     * @param writer who writes it with them
     */
    public static String sentence(int number, boolean newVersion, PlanState state, String person, String writer) {
        var it = newVersion ? "A new version, plan " + number + ", " : "The plan ";
        return switch (state) {
            case DRAFTING -> it + "is being written with " + writer + ".";
            case WITH_PERSON -> it + "waits for " + person + " to read and answer it.";
            case WITH_COUNCIL -> it + "waits for the council’s decision.";
            case RETURNED -> it + "came back from the council and is being put right with " + writer + ".";
            case AGREED -> it + "is agreed. It counts once the copies are given.";
            case NOT_AGREED -> it + "is not agreed by everybody. Care goes on. It counts once the copies are given.";
            case COPY_GIVEN, NOT_AGREED_COPY_GIVEN -> it + "is given to everybody and is about to begin.";
            case ACTIVE, ACTIVE_NOT_AGREED, SUPERSEDED, ENDED -> "";
        };
    }
}
