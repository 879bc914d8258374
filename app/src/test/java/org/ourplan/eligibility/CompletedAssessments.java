package org.ourplan.eligibility;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ourplan.assessment.AssessedNeed;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.Assessments;
import org.ourplan.assessment.CompletedAssessment;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Facts;
import org.ourplan.platform.NewId;
import org.ourplan.platform.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Completed assessments that a test makes up, in place of the assessment stage: every combination of answers in one line. */
@TestConfiguration(proxyBeanMethods = false)
public class CompletedAssessments {

    private static final Map<UUID, CompletedAssessment> made = new ConcurrentHashMap<>();

    @Bean
    @Primary
    Assessments madeUpAssessments() {
        var assessments = mock(Assessments.class);
        when(assessments.completed(any(), any()))
                .thenAnswer(asked -> Optional.ofNullable(made.get(asked.<UUID>getArgument(1)))
                        .filter(one -> one.person().equals(asked.getArgument(0))));
        return assessments;
    }

    /** One completed on 2 November 2026, with a need for each of these outcomes. */
    public UUID of(PersonId person, Facts facts, @Nullable PersonId caredFor, String... outcomes) {
        var id = NewId.next();
        var needs = List.of(outcomes).stream().map(CompletedAssessments::need).toList();
        var kind = facts instanceof CarerFacts ? AssessmentKind.CARERS : AssessmentKind.NEEDS;
        made.put(
                id,
                new CompletedAssessment(
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
