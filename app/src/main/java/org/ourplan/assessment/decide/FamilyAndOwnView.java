package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;

/**
 * The person's own view first, and everyone the assessment touches: Care Act 2014 s1(3)(a), (b); SI 2014/2827 reg
 * 4.
 */
final class FamilyAndOwnView {

    private FamilyAndOwnView() {}

    static List<Finding> findings(Recorded recorded, boolean carersAssessment) {
        var findings = new ArrayList<Finding>();
        ownView(recorded, findings);
        if (!carersAssessment) {
            children(recorded, findings);
        }
        return findings;
    }

    @Carries("GEN-2")
    private static void ownView(Recorded recorded, List<Finding> findings) {
        if (!recorded.has("own-view", "own-view")) {
            findings.add(Finding.stop(
                    "GEN-2",
                    "Care Act 2014 s1(3)(a) and (b)",
                    "Write down what they themselves think, want and feel about their life, before what you think.",
                    "own-view"));
        }
    }

    @Carries("AS-11")
    private static void children(Recorded recorded, List<Finding> findings) {
        var there = recorded.answer("household", "children");
        if (there.isYes() && recorded.answer("household", "child-cares").isUnanswered()) {
            findings.add(stop("Say whether a child in the home does any caring."));
        }
        if (there.isYes()
                && recorded.answer("household", "child-cares").isYes()
                && !recorded.has("household", "young-carer")) {
            findings.add(stop("A child helps with the care. Say when you referred them for a young carer's"
                    + " assessment, or why not."));
        }
    }

    private static Finding stop(String sentence) {
        return Finding.stop(
                "AS-11", "SI 2014/2827 reg 4; Care and Support Statutory Guidance 6.65", sentence, "household");
    }
}
