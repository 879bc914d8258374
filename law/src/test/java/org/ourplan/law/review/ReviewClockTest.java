package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.law.OtherCases.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ourplan.law.OtherCases;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.dated.DatedAnswer;

/** Every clock of the cases, the days around month ends and leap years, and a figure that is missing. */
@NullUnmarked
class ReviewClockTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final ReviewClock CLOCK = new ReviewClock(ClockFigures.national());
    private static final OtherClocks OTHER = new OtherClocks(ClockFigures.national());

    private static Due.By by(Due due) {
        return (Due.By) due;
    }

    private static ReviewClock highRiskEvery(int months) {
        return new ReviewClock(ClockFigures.national()
                .with(
                        Clock.HIGH_RISK_BETWEEN_REVIEWS,
                        List.of(new Dated<>(
                                Span.months(months), LocalDate.of(2020, 1, 1), null, "Local review policy"))));
    }

    @TestFactory
    List<DynamicTest> every_row_of_the_cases() {
        List<Map<String, Object>> rows = OtherCases.table("review_clock");
        assertThat(rows).hasSize(7);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> checkRow(row)))
                .toList();
    }

    private static void checkRow(Map<String, Object> row) {
        Set<String> checked = new HashSet<>();
        if (row.containsKey("signed_off")) {
            plan(row, checked);
        }
        if (row.get("direct_payment_first_paid") instanceof Object paid && row.containsKey("dp_review_by")) {
            same(
                    row,
                    "dp_review_by",
                    by(CLOCK.firstDirectPaymentReview(day(paid))).by(),
                    checked);
        }
        if (row.get("dp_reviewed") instanceof Object reviewed) {
            same(
                    row,
                    "next_dp_review_by",
                    by(CLOCK.nextDirectPaymentReview(day(reviewed))).by(),
                    checked);
        }
        if (row.get("free_reablement_started") instanceof Object started) {
            LocalDate last = by(OTHER.lastFreeDay(day(started), null)).by();
            same(row, "last_free_day", last, checked);
            same(row, "first_chargeable_day", last.plusDays(1), checked);
        }
        if (row.get("complaint_received") instanceof Object received) {
            same(
                    row,
                    "acknowledge_by",
                    by(OTHER.acknowledgeComplaint(day(received))).by(),
                    checked);
        }
        assertThat(checked).as("something in the row is checked").isNotEmpty();
    }

    private static void plan(Map<String, Object> row, Set<String> checked) {
        LocalDate signedOff = day(row.get("signed_off"));
        if (row.containsKey("initial_from")) {
            same(row, "initial_from", by(CLOCK.firstReview(signedOff)).earliest(), checked);
            same(row, "initial_to", by(CLOCK.firstReview(signedOff)).by(), checked);
        }
        ReviewRequest request = ReviewRequest.after(signedOff);
        ReviewClock clock = CLOCK;
        if (row.get("high_risk_every_months") instanceof Integer months) {
            clock = highRiskEvery(months);
            request = request.withHighRisk();
        }
        if (row.get("plan_expects") instanceof Map<?, ?> expects) {
            request = request.expecting(Span.weeks((Integer) expects.get("in_weeks")), (String) expects.get("because"));
        }
        same(row, "next_by", by(clock.nextReview(request)).by(), checked);
    }

    private static void same(Map<String, Object> row, String field, LocalDate actual, Set<String> checked) {
        assertThat(actual).as(field).isEqualTo(day(row.get(field)));
        checked.add(field);
    }

    @Test
    @Tag("REV-5")
    @Tag("S004-83")
    void the_first_look_is_six_to_eight_weeks_after_sign_off_by_guidance() {
        Due.By due = by(CLOCK.firstReview(MAY));
        assertThat(due.earliest()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(due.by()).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(due.force()).isEqualTo(Force.GUIDANCE);
    }

    @Test
    @Tag("REV-6")
    void then_within_twelve_months_and_sooner_by_local_choice_where_risk_is_high() {
        assertThat(by(CLOCK.nextReview(ReviewRequest.after(MAY))).by()).isEqualTo(LocalDate.of(2027, 5, 1));
        Due.By risky = by(highRiskEvery(3).nextReview(ReviewRequest.after(MAY).withHighRisk()));
        assertThat(risky.by()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(risky.force()).isEqualTo(Force.LOCAL);
        assertThat(by(highRiskEvery(24).nextReview(ReviewRequest.after(MAY).withHighRisk()))
                        .by())
                .as("a local figure never makes it later than guidance")
                .isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    @Tag("PLAN-13")
    void the_day_the_person_asks_for_stands_unless_it_is_too_late() {
        LocalDate asked = LocalDate.of(2026, 8, 1);
        Due.By due = by(CLOCK.nextReview(ReviewRequest.after(MAY).asked(asked)));
        assertThat(due.by()).isEqualTo(asked);
        assertThat(due.force()).isEqualTo(Force.PERSON);
        assertThat(by(CLOCK.nextReview(ReviewRequest.after(MAY).asked(LocalDate.of(2028, 1, 1))))
                        .by())
                .isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    @Tag("DP-15")
    void a_direct_payment_is_reviewed_within_six_months_with_the_first_day_counted_then_within_twelve() {
        assertThat(by(CLOCK.firstDirectPaymentReview(LocalDate.of(2026, 1, 15))).by())
                .isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(by(CLOCK.nextDirectPaymentReview(LocalDate.of(2026, 6, 30))).by())
                .isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(by(CLOCK.firstDirectPaymentReview(MAY)).force()).isEqualTo(Force.LAW);
    }

    @Test
    @Tag("DP-15")
    void no_day_of_five_years_gives_more_than_six_months_or_more_than_three_days_less() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate due = by(CLOCK.firstDirectPaymentReview(day)).by();
            assertThat(due).as("first paid %s", day).isBefore(day.plusMonths(6)).isAfter(day.plusDays(177));
            LocalDate next = by(CLOCK.nextDirectPaymentReview(day)).by();
            assertThat(next.getMonth()).as("reviewed %s", day).isEqualTo(day.getMonth());
            assertThat(next.getYear()).isEqualTo(day.getYear() + 1);
        }
        assertThat(by(CLOCK.firstDirectPaymentReview(LocalDate.of(2027, 8, 31))).by())
                .isEqualTo(LocalDate.of(2028, 2, 28));
        assertThat(by(CLOCK.nextDirectPaymentReview(LocalDate.of(2028, 2, 29))).by())
                .isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    @Tag("PREV-4")
    void reablement_is_free_for_42_days_or_the_whole_of_a_shorter_programme() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        assertThat(by(OTHER.lastFreeDay(start, null)).by()).isEqualTo(LocalDate.of(2026, 4, 12));
        assertThat(by(OTHER.lastFreeDay(start, start.plusDays(27))).by()).isEqualTo(start.plusDays(27));
        assertThat(by(OTHER.lastFreeDay(start, start.plusDays(41))).by()).isEqualTo(start.plusDays(41));
        assertThat(by(OTHER.lastFreeDay(start, start.plusDays(42))).by()).isEqualTo(start.plusDays(41));
    }

    @Test
    @Tag("COMP-5")
    void three_working_days_never_end_on_a_weekend_or_a_bank_holiday() {
        Set<LocalDate> holidays = Set.of(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
        assertThat(by(OTHER.acknowledgeComplaint(LocalDate.of(2026, 4, 2))).by())
                .isEqualTo(LocalDate.of(2026, 4, 9));
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            LocalDate due = by(OTHER.acknowledgeComplaint(day)).by();
            assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(holidays).doesNotContain(due);
            assertThat(due).isAfterOrEqualTo(day.plusDays(3));
        }
    }

    @Test
    void a_complaint_is_answered_within_six_months_with_the_day_received_counted() {
        assertThat(by(OTHER.answerComplaint(LocalDate.of(2026, 4, 2))).by()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    @Tag("PLAN-15")
    void a_plan_over_the_local_target_is_counted_in_days_and_labelled_local() {
        ReviewClock local = new ReviewClock(ClockFigures.national()
                .with(
                        Clock.PLAN_AFTER_ELIGIBILITY,
                        List.of(new Dated<>(Span.days(28), LocalDate.of(2026, 4, 1), null, "Local target"))));
        Due.By due = by(local.planActive(MAY));
        assertThat(due.force()).isEqualTo(Force.LOCAL);
        assertThat(ReviewClock.daysOver(due, LocalDate.of(2026, 6, 12))).isEqualTo(14);
        assertThat(ReviewClock.daysOver(due, due.by())).isZero();
    }

    @Test
    void a_figure_that_is_missing_is_named_with_the_day_and_never_guessed() {
        Due risky = CLOCK.nextReview(ReviewRequest.after(MAY).withHighRisk());
        assertThat(risky).isInstanceOfSatisfying(Due.FigureMissing.class, gap -> {
            assertThat(gap.clock()).isEqualTo(Clock.HIGH_RISK_BETWEEN_REVIEWS);
            assertThat(gap.sentence()).contains("where the risk is high", "1 May 2026", "the policy owner");
        });
        assertThat(CLOCK.planActive(MAY)).isInstanceOf(Due.FigureMissing.class);
        assertThat(CLOCK.firstReview(LocalDate.of(2015, 3, 31))).isInstanceOf(Due.FigureMissing.class);
        assertThat(CLOCK.firstReview(LocalDate.of(2015, 4, 1))).isInstanceOf(Due.By.class);
    }

    @Test
    @Tag("REV-5")
    @Tag("REV-6")
    @Tag("DP-15")
    @Tag("COMP-5")
    void the_figures_of_the_law_and_the_guidance_are_built_in_and_no_local_one_is() {
        ClockFigures national = ClockFigures.national();
        Map<Clock, String> spans = new java.util.EnumMap<>(Clock.class);
        for (Clock clock : Clock.values()) {
            if (national.on(clock, MAY) instanceof DatedAnswer.Held<Span>(Dated<Span> dated)) {
                spans.put(clock, dated.value().count() + " " + dated.value().unit() + ", " + dated.source());
            }
        }
        assertThat(spans)
                .isEqualTo(Map.of(
                        Clock.FIRST_REVIEW_FROM, "6 WEEKS, CASSG 13.15 and 13.32",
                        Clock.FIRST_REVIEW_TO, "8 WEEKS, CASSG 13.15 and 13.32",
                        Clock.LONGEST_BETWEEN_REVIEWS, "12 MONTHS, CASSG 13.18 and 13.32",
                        Clock.DIRECT_PAYMENT_FIRST_REVIEW, "6 MONTHS, SI 2014/2871 reg 7(1)(a)",
                        Clock.DIRECT_PAYMENT_NEXT_REVIEW, "12 MONTHS, SI 2014/2871 reg 7(1)(a)",
                        Clock.FREE_REABLEMENT, "6 WEEKS, SI 2014/2672 reg 3(2)",
                        Clock.COMPLAINT_ACKNOWLEDGED, "3 WORKING_DAYS, SI 2009/309 reg 13",
                        Clock.COMPLAINT_ANSWERED, "6 MONTHS, SI 2009/309 reg 14"));
    }
}
