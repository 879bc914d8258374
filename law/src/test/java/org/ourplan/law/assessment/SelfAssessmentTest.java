package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.SelfAssessment.PartWritten;
import org.ourplan.law.assessment.SelfAssessment.State;
import org.ourplan.law.finding.Finding;

class SelfAssessmentTest {

    private static final PartWritten RIGHT = new PartWritten("matters", "What matters", true, true, true);

    @ParameterizedTest
    @CsvSource({"YES, YES, true", "YES, NO, false", "YES, UNANSWERED, false", "NO, YES, false", "UNANSWERED, YES, false"
    })
    @Tag("AS-8")
    void whoeverWantsOneAndCanTakePartHasIt(Answer wants, Answer capacity, boolean theirs) {
        var how = new How(How.Mode.NOT_CHOSEN, "", Answer.NO, Answer.YES, wants, capacity, "");
        assertThat(SelfAssessment.isTheirs(how)).isEqualTo(theirs);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("AS-10")
    void whatThePersonWroteIsCompleteOnlyOnceItIsAssured(State state) {
        assertThat(SelfAssessment.beforeCompleting(state).stream().map(Finding::ruleId))
                .isEqualTo(state == State.ASSURED || state == State.NOT_USED ? List.of() : List.of("AS-10"));
        assertThat(state.open())
                .isEqualTo(!SelfAssessment.beforeCompleting(state).isEmpty());
    }

    @Test
    @Tag("AS-10")
    void everyPartIsGoneThroughAsItStandsAndFoundRightAndWhole() {
        assertThat(SelfAssessment.beforeAssuring(State.AWAITING_ASSURANCE, List.of(RIGHT)))
                .isEmpty();
        assertThat(SelfAssessment.beforeAssuring(State.NOT_ASSURED, List.of(RIGHT)))
                .isEmpty();
        for (var wrong : List.of(
                new PartWritten("matters", "What matters", false, true, true),
                new PartWritten("matters", "What matters", true, false, true),
                new PartWritten("matters", "What matters", true, true, false))) {
            assertThat(SelfAssessment.beforeAssuring(State.AWAITING_ASSURANCE, List.of(RIGHT, wrong)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.place()).isEqualTo("matters"));
        }
        assertThat(SelfAssessment.beforeAssuring(State.AWAITING_ASSURANCE, List.of()))
                .hasSize(1);
        for (var early : List.of(State.NOT_USED, State.WRITING, State.ASSURED)) {
            assertThat(SelfAssessment.beforeAssuring(early, List.of(RIGHT))).hasSize(1);
        }
    }

    /** Has capacity, agrees, in their best interests, may be told. */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, UNANSWERED, true",
        "UNANSWERED, YES, UNANSWERED, true",
        "YES, NO, YES, false",
        "YES, UNANSWERED, YES, false",
        "UNANSWERED, UNANSWERED, YES, false",
        "NO, UNANSWERED, YES, true",
        "NO, YES, UNANSWERED, false",
        "NO, YES, NO, false"
    })
    @Tag("AS-9")
    @Tag("DATA-4")
    void anAdultIsToldOfToTheirCarerOnlyAsTheyAgreeOrInTheirBestInterests(
            Answer capacity, Answer agrees, Answer bestInterests, boolean told) {
        assertThat(SelfAssessment.beforeTellingCarer(capacity, agrees, bestInterests)
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    @Tag("AS-9")
    void whyTheCarerIsNotToldIsSaid() {
        assertThat(SelfAssessment.beforeTellingCarer(Answer.YES, Answer.NO, Answer.YES))
                .extracting(Finding::sentence)
                .containsExactly("The adult has not agreed that the carer is told.");
        assertThat(SelfAssessment.beforeTellingCarer(Answer.NO, Answer.YES, Answer.NO))
                .extracting(Finding::sentence)
                .containsExactly(
                        "The adult cannot decide this, and it has not been decided that telling is in their best"
                                + " interests.");
    }
}
