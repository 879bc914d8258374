package org.ourplan.law.assessment;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * The written record of an assessment: who gets it, and when two assessments may be one. Care Act 2014 s12. Places of
 * findings: {@code copies}, {@code combining}.
 */
public final class AssessmentRecord {

    private AssessmentRecord() {}

    /** Whom a copy would go to. */
    public enum Recipient {
        /** The adult or carer who was assessed: always gets it. */
        THE_PERSON,
        /** For a needs assessment the adult's carer; for a carer's assessment the adult needing care. */
        THE_OTHER,
        /** Anybody else. */
        SOMEBODY_ELSE
    }

    /** Stops a copy to anybody but the person assessed, unless that person asked for it. */
    @Carries({"AS-18", "CAR-9"})
    public static List<Finding> beforeSending(Recipient recipient, boolean personAskedForIt, boolean carersAssessment) {
        if (recipient == Recipient.THE_PERSON || personAskedForIt) {
            return List.of();
        }
        return List.of(Finding.stop(
                carersAssessment ? "CAR-9" : "AS-18",
                carersAssessment ? "Care Act 2014 s12(4)" : "Care Act 2014 s12(3)",
                "Send a copy only if " + (carersAssessment ? "the carer" : "the adult")
                        + " asks for that. Record that they did.",
                "copies"));
    }

    /** Stops combining two people's assessments unless both agree. */
    @Carries("AS-19")
    public static List<Finding> beforeCombining(Answer firstAgrees, Answer secondAgrees) {
        List<Finding> findings = new ArrayList<>();
        if (!firstAgrees.isYes()) {
            findings.add(combine("The person assessed here has not agreed to combine the two assessments."));
        }
        if (!secondAgrees.isYes()) {
            findings.add(combine("The other person has not agreed to combine the two assessments."));
        }
        return findings;
    }

    private static Finding combine(String sentence) {
        return Finding.stop("AS-19", "Care Act 2014 s12(5)", sentence + " Keep them apart, or ask.", "combining");
    }
}
