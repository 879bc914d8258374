package org.ourplan.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.ourplan.testing.StandIns;
import org.springframework.boot.test.context.TestComponent;

/** Completed assessments that a test makes up, in place of the assessment stage: every combination of answers in one line. */
@TestComponent
public class CompletedAssessments {

    /** One completed on 2 November 2026, with a need for each of these outcomes. */
    public UUID of(PersonId person, Facts facts, @Nullable PersonId caredFor, String... outcomes) {
        var id = NewId.next();
        var needs = List.of(outcomes).stream().map(CompletedAssessments::need).toList();
        var kind = facts instanceof CarerFacts ? AssessmentKind.CARERS : AssessmentKind.NEEDS;
        StandIns.put(new CompletedAssessment(
                id,
                person,
                kind,
                LocalDate.of(2026, 11, 2),
                "Wendy Worker",
                facts,
                needs,
                "",
                "",
                "",
                caredFor,
                caredFor == null ? "" : "Ada Fictional"));
        return id;
    }

    private static AssessedNeed need(String outcome) {
        return new AssessedNeed(outcome, outcome, "A need", "", "", "", "", "not-asked", "not-asked", "", "", false);
    }
}
