package org.ourplan.law.plan;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Something in the plan that limits what the person can do: a locked door, somebody always beside them, medicine that calms.
 * Empty text means "not said yet".
 *
 * @param why what it is for, and why that cannot be had without it
 * @param lessRestrictive what would limit them less, and why it is not enough
 * @param libertyAsked whether it was asked if all restrictions together take away their liberty
 */
@Carries("MCA-9")
public record RestrictionInPlan(String what, String why, String lessRestrictive, Answer libertyAsked) {

    private static final String SECTION = "Care Act 2014 s1(3)(h); CASSG 10.62 to 10.72";

    /** What is missing. One without a reason stops the plan; one where nobody asked about liberty warns. */
    public List<Finding> findings(String place) {
        List<Finding> findings = new ArrayList<>();
        part(what, "Say what limits the person.", place, findings);
        part(why, "Say why this restriction is needed.", place, findings);
        part(
                lessRestrictive,
                "Say what would restrict them less, and why it is not enough. A plan restricts no more than it must.",
                place,
                findings);
        if (!libertyAsked.isYes()) {
            findings.add(Finding.warn(
                    "MCA-9",
                    SECTION,
                    "Ask whether the restrictions together take away the person’s liberty: always watched, and not free to"
                            + " leave. If they may, it has to be authorised.",
                    place));
        }
        return findings;
    }

    private static void part(String words, String sentence, String place, List<Finding> findings) {
        if (words.isBlank()) {
            findings.add(Finding.stop("MCA-9", SECTION, sentence, place));
        }
    }
}
