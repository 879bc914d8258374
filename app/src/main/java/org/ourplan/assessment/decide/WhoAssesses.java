package org.ourplan.assessment.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ourplan.law.assessment.AssessmentRecord;
import org.ourplan.law.assessment.Assessor;
import org.ourplan.law.assessment.Expertise;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/** Who does an assessment, what they are trained in, and whether it is combined with another person's. */
public final class WhoAssesses {

    private static final String PLACE = "assessor";

    private WhoAssesses() {}

    /** What is recorded of whoever does it. */
    public static Assessor of(Recorded recorded) {
        return new Assessor(
                recorded.one(PLACE, "assessor"),
                expertise(recorded, "asked"),
                expertise(recorded, "trained"),
                recorded.one(PLACE, "consulted"));
    }

    /** What stops it from starting: training that the law asks for, and a combination to which both have not agreed. */
    @Carries("AS-19")
    static List<Finding> beforeStarting(Recorded recorded) {
        var findings = new ArrayList<>(of(recorded).beforeStarting());
        if (recorded.answer(PLACE, "combined").isYes()) {
            findings.addAll(AssessmentRecord.beforeCombining(
                    recorded.answer(PLACE, "agrees-here"), recorded.answer(PLACE, "agrees-other")));
        }
        return findings;
    }

    private static Set<Expertise> expertise(Recorded recorded, String field) {
        var chosen = EnumSet.noneOf(Expertise.class);
        for (var one : Expertise.values()) {
            if (recorded.all(PLACE, field).contains(Words.of(one))) {
                chosen.add(one);
            }
        }
        return chosen;
    }
}
