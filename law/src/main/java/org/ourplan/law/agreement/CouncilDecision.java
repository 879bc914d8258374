package org.ourplan.law.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decides for the council about a plan.
 *
 * @param decider who decides
 * @param rank the decider's level in the scheme, 0 the lowest
 * @param agrees true to agree, false to return it
 * @param reasons why it is returned; refused when empty
 * @param changesPlan true when the decision would change the plan's words, hours or amounts; always refused (SIGN-4)
 * @param panel the panel it goes to, or null when one person decides
 */
public record CouncilDecision(
        String decider,
        int rank,
        boolean agrees,
        String reasons,
        boolean changesPlan,
        @Nullable Panel panel) {

    /**
     * A panel (SIGN-4, S004-80).
     *
     * @param expertNeeded true when an expert assessor took part, as with someone who is deafblind
     * @param expertSits true when they, or a similar expert, sit on it
     * @param personInvited true when the person was invited or is represented
     */
    public record Panel(boolean expertNeeded, boolean expertSits, boolean personInvited) {}

    /** One person agrees. */
    public static CouncilDecision agree(String decider, int rank) {
        return new CouncilDecision(decider, rank, true, "", false, null);
    }

    /** One person returns it, saying why. */
    public static CouncilDecision returned(String decider, int rank, String reasons) {
        return new CouncilDecision(decider, rank, false, reasons, false, null);
    }
}
