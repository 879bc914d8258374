package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.review.LookBeforeEnd.Next;
import org.ourplan.law.review.LookBeforeEnd.Worked;

/** Nothing that is for a time only ends with a gap, unannounced, or against the person. */
@NullUnmarked
class LookBeforeEndTest {

    private static final LocalDate LAST = LocalDate.of(2026, 8, 9);

    private static List<String> stops(
            Worked worked, Answer agrees, Answer told, Next next, LocalDate until, String noGap) {
        return new LookBeforeEnd(LAST.minusDays(14), LAST, worked, agrees, told, next, until, noGap)
                .findings().stream().filter(Finding::stops).map(Finding::place).toList();
    }

    @Test
    @Tag("S001-L4")
    void whatDidAllItWasForEndsAsPlannedOnceTheyAgreeAndKnowTheDay() {
        for (var next : List.of(Next.AS_PLANNED, Next.ENDS)) {
            assertThat(stops(Worked.YES, Answer.YES, Answer.YES, next, null, ""))
                    .isEmpty();
            for (var other : List.of(Answer.NO, Answer.UNANSWERED)) {
                assertThat(stops(Worked.YES, other, Answer.YES, next, null, "")).containsExactly("next");
                assertThat(stops(Worked.YES, Answer.YES, other, next, null, "")).containsExactly("told");
            }
        }
    }

    @Test
    @Tag("S001-L4A")
    void whatDidNotDoAllItWasForLeavesNoGap() {
        for (var worked : List.of(Worked.PARTLY, Worked.NO)) {
            for (var next : List.of(Next.AS_PLANNED, Next.ENDS)) {
                assertThat(stops(worked, Answer.YES, Answer.YES, next, null, " "))
                        .containsExactly("no-gap");
                assertThat(stops(worked, Answer.YES, Answer.YES, next, null, "Her sister drives her"))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("S001-L4A")
    void whatGoesOnHasANewLastDayAndNobodyHasToAgreeToHaveMore() {
        for (var worked : Worked.values()) {
            assertThat(stops(worked, Answer.NO, Answer.NO, Next.GOES_ON, LAST.plusDays(1), "The same trainer"))
                    .isEmpty();
            assertThat(stops(worked, Answer.NO, Answer.NO, Next.GOES_ON, LAST, "The same trainer"))
                    .containsExactly("until");
            assertThat(stops(worked, Answer.NO, Answer.NO, Next.GOES_ON, null, ""))
                    .containsExactly("until", "no-gap");
            assertThat(stops(worked, Answer.NO, Answer.NO, Next.REVIEW_ASKED, null, ""))
                    .containsExactly("no-gap");
            assertThat(stops(worked, Answer.NO, Answer.NO, Next.REVIEW_ASKED, null, "It goes on meanwhile"))
                    .isEmpty();
        }
    }
}
