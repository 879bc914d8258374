package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class ReviewEndingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static ReviewEnding end(Answer agrees, Answer told, LocalDate last, String noGap, boolean payment) {
        return new ReviewEnding(
                ReviewDecision.END, "She moves to her son", TODAY, EndGround.MOVED, agrees, told, last, noGap, payment);
    }

    @ParameterizedTest
    @EnumSource(ReviewDecision.class)
    void everyDecisionHasAReason(ReviewDecision decision) {
        var ending = new ReviewEnding(
                decision, " ", TODAY, EndGround.THEY_ASK, Answer.YES, Answer.YES, TODAY, "Her son", false);
        assertThat(ending.findings()).extracting(Finding::place).containsExactly("because");
    }

    @Test
    @Tag("REV-13")
    void aPlanDoesNotEndAgainstAnybodyOrForASaving() {
        assertThat(end(Answer.NO, Answer.YES, TODAY, "Her son", false).findings())
                .extracting(Finding::place)
                .containsExactly("agrees");
        var noGround = new ReviewEnding(
                ReviewDecision.END, "It saves money", TODAY, null, Answer.YES, Answer.YES, TODAY, "Nothing", false);
        assertThat(noGround.findings()).extracting(Finding::place).containsExactly("ground");
        assertThat(end(Answer.YES, Answer.YES, TODAY, "Her son", false).findings())
                .isEmpty();
    }

    @Test
    @Tag("REV-15")
    void nothingEndsUnannouncedOrWithAGap() {
        assertThat(end(Answer.YES, Answer.NO, TODAY.minusDays(1), "", true).findings())
                .extracting(Finding::place)
                .containsExactly("told", "last-day", "no-gap", "decision");
        assertThat(end(Answer.YES, Answer.YES, null, "Her son", false).findings())
                .extracting(Finding::place)
                .containsExactly("last-day");
    }

    @Test
    void aReviewEndsOnceAndWhatIsCalledOffIsNotDone() {
        for (var event : ReviewLife.Event.values()) {
            assertThat(ReviewLife.allows(ReviewState.BEGUN, event)).isTrue();
            assertThat(ReviewLife.allows(ReviewState.COMPLETE, event)).isFalse();
            assertThat(ReviewLife.allows(ReviewState.CALLED_OFF, event)).isFalse();
        }
        assertThat(ReviewLife.EDGES)
                .allSatisfy(edge -> assertThat(edge.to().frozen()).isTrue());
    }
}
