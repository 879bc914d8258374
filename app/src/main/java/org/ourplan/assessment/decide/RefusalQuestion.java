package org.ourplan.assessment.decide;

import java.util.List;
import org.ourplan.law.assessment.AssessmentRefusal;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.decide.Recorded;

/** Somebody says no to an assessment, from what is recorded: Care Act 2014 s11. */
public final class RefusalQuestion {

    private RefusalQuestion() {}

    /** What follows a refusal recorded at this place; a carer's always stands. */
    public static AssessmentRefusal.Result of(Recorded recorded, String place, boolean carersAssessment) {
        return carersAssessment
                ? AssessmentRefusal.byCarer()
                : AssessmentRefusal.byAdult(new AssessmentRefusal.ByAdult(
                        recorded.answer(place, "capacity-to-refuse"),
                        recorded.answer(place, "best-interests"),
                        recorded.answer(place, "abuse-or-neglect")));
    }

    /** What stops the refusal from closing the assessment; empty when it may. */
    public static List<Finding> stops(Recorded recorded, String place, boolean carersAssessment) {
        return switch (of(recorded, place, carersAssessment)) {
            case AssessmentRefusal.MayClose may -> List.of();
            case AssessmentRefusal.CannotClose cannot -> cannot.missing();
            case AssessmentRefusal.MustAssess must ->
                List.of(Finding.stop("AS-16", must.section(), must.reason(), "must-assess"));
        };
    }
}
