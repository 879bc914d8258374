package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

/** What a clock counts, what it says, and what it does before there was a figure. */
class SpansAndWordsTest {

    private static final LocalDate BEFORE_ANY = LocalDate.of(2009, 3, 31);

    @Test
    void a_clock_counts_one_or_more_of_something_it_can_count() {
        assertThatThrownBy(() -> Span.days(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Span.days(1).after(LocalDate.of(2028, 2, 28))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Span.weeks(1).after(LocalDate.of(2028, 2, 28))).isEqualTo(LocalDate.of(2028, 3, 6));
        assertThat(Span.months(1).after(LocalDate.of(2028, 1, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
        Span working = new Span(3, Span.Unit.WORKING_DAYS);
        assertThatThrownBy(() -> working.after(BEFORE_ANY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void before_its_first_figure_no_clock_gives_a_day() {
        ReviewClock reviews = new ReviewClock(ClockFigures.national());
        OtherClocks others = new OtherClocks(ClockFigures.national());
        assertThat(List.of(
                        reviews.firstReview(BEFORE_ANY),
                        reviews.nextReview(ReviewRequest.after(BEFORE_ANY)),
                        reviews.firstDirectPaymentReview(BEFORE_ANY),
                        reviews.nextDirectPaymentReview(BEFORE_ANY),
                        others.lastFreeDay(BEFORE_ANY, null),
                        others.acknowledgeComplaint(BEFORE_ANY),
                        others.answerComplaint(BEFORE_ANY)))
                .extracting(due -> ((Due.FigureMissing) due).clock())
                .containsExactly(
                        Clock.FIRST_REVIEW_FROM,
                        Clock.LONGEST_BETWEEN_REVIEWS,
                        Clock.DIRECT_PAYMENT_FIRST_REVIEW,
                        Clock.DIRECT_PAYMENT_NEXT_REVIEW,
                        Clock.FREE_REABLEMENT,
                        Clock.COMPLAINT_ACKNOWLEDGED,
                        Clock.COMPLAINT_ANSWERED);
    }

    @Test
    void a_plan_that_expects_a_change_says_which() {
        ReviewRequest request =
                ReviewRequest.after(LocalDate.of(2026, 5, 1)).expecting(Span.weeks(10), "travel training ends");
        Due.By due = (Due.By) new ReviewClock(ClockFigures.national()).nextReview(request);
        assertThat(due.reason()).isEqualTo("The plan expects a change: travel training ends.");
        assertThat(due.force()).isEqualTo(Force.PLAN);
        assertThat(due.by()).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void a_lower_budget_that_has_not_begun_says_when_it_does() {
        LocalDate first = LocalDate.of(2026, 7, 15);
        assertThat(LowerBudget.toBegin(first.minusDays(1), first, "15 July 2026"))
                .extracting(Finding::sentence)
                .containsExactly("The person was told that the lower budget begins on 15 July 2026. Until then the plan"
                        + " before stays in force.");
        assertThat(LowerBudget.toAgree(null, "", false, true, null))
                .extracting(Finding::ruleId)
                .containsExactly("REV-13", "REV-13", "REV-15");
    }

    @Test
    void every_clock_force_and_ground_has_words_of_its_own() {
        assertThat(Stream.of(
                                Arrays.stream(Clock.values()).map(Clock::words),
                                Arrays.stream(Force.values()).map(Force::words),
                                Arrays.stream(LowerBudget.Because.values()).map(LowerBudget.Because::words))
                        .flatMap(words -> words))
                .hasSize(19)
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    @Test
    void as_long_before_is_counted_too() {
        LocalDate day = LocalDate.of(2028, 3, 31);
        assertThat(Span.days(31).before(day)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Span.weeks(1).before(day)).isEqualTo(LocalDate.of(2028, 3, 24));
        assertThat(Span.months(1).before(day)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_light_touch_review_looks_at_these_parts_and_these_are_about_money() {
        assertThat(ReviewPart.values())
                .filteredOn(ReviewPart::light)
                .contains(ReviewPart.CHANGED, ReviewPart.BUDGET_ENOUGH, ReviewPart.BUDGET_HELD, ReviewPart.CHANGE)
                .contains(ReviewPart.SATISFIED)
                .doesNotContain(
                        ReviewPart.PROMISES,
                        ReviewPart.IMPORTANT,
                        ReviewPart.NEW_OUTCOMES,
                        ReviewPart.NETWORK,
                        ReviewPart.RISKS);
        assertThat(ReviewPart.values())
                .filteredOn(ReviewPart::money)
                .containsExactly(ReviewPart.BUDGET_ENOUGH, ReviewPart.BUDGET_HELD);
    }

    @Test
    void what_is_done_or_called_off_is_not_changed_any_more() {
        assertThat(ReviewState.values())
                .filteredOn(ReviewState::frozen)
                .containsExactly(ReviewState.COMPLETE, ReviewState.CALLED_OFF);
    }
}
