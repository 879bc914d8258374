package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.dated.Dated;
import org.ourplan.law.options.OptionLine;
import org.ourplan.law.options.StepDown;
import org.ourplan.law.review.Clock;
import org.ourplan.law.review.ClockFigures;
import org.ourplan.law.review.Due;
import org.ourplan.law.review.Span;
import org.ourplan.review.decide.DatesOfPlan;

class DatesOfPlanTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 5, 1);
    private static final ClockFigures NATIONAL = ClockFigures.national();
    private static final ClockFigures LOCAL = NATIONAL.with(
            Clock.HIGH_RISK_BETWEEN_REVIEWS,
            List.of(new Dated<>(Span.days(91), LocalDate.of(2026, 4, 1), null, "A test")));

    private static DatesOfPlan.Facts plain() {
        return new DatesOfPlan.Facts(SIGNED, false, null, null, List.of());
    }

    private static List<Due.By> of(ClockFigures figures, DatesOfPlan.Facts facts, String what) {
        return new DatesOfPlan(figures)
                .of(facts).stream()
                        .filter(dated -> dated.what().equals(what))
                        .map(DatesOfPlan.Dated::due)
                        .filter(Due.By.class::isInstance)
                        .map(Due.By.class::cast)
                        .toList();
    }

    @Test
    @Tag("REV-5")
    void theFirstLookIsSixToEightWeeksAfterAgreement() {
        var first = of(NATIONAL, plain(), "FIRST").getFirst();
        assertThat(first.earliest()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(first.by()).isEqualTo(LocalDate.of(2026, 6, 26));
    }

    @Test
    @Tag("REV-6")
    void thenWithinTwelveMonthsOrSoonerWhereTheRiskIsHigh() {
        assertThat(of(NATIONAL, plain(), "NEXT")).extracting(Due.By::by).containsExactly(LocalDate.of(2027, 5, 1));
        var high = new DatesOfPlan.Facts(SIGNED, true, null, null, List.of());
        assertThat(of(LOCAL, high, "NEXT")).extracting(Due.By::by).containsExactly(LocalDate.of(2026, 7, 31));
    }

    @Test
    void aMissingLocalFigureIsShownAndTheLongestTimeStillHolds() {
        var high = new DatesOfPlan.Facts(SIGNED, true, null, null, List.of());
        assertThat(of(NATIONAL, high, "NEXT")).extracting(Due.By::by).containsExactly(LocalDate.of(2027, 5, 1));
        assertThat(new DatesOfPlan(NATIONAL).of(high))
                .extracting(DatesOfPlan.Dated::due)
                .hasAtLeastOneElementOfType(Due.FigureMissing.class);
    }

    @Test
    @Tag("DP-15")
    void aDirectPaymentIsReviewedWithinSixMonthsOfTheFirstPayment() {
        var paid = new DatesOfPlan.Facts(SIGNED, false, null, LocalDate.of(2026, 1, 15), List.of());
        assertThat(of(NATIONAL, paid, "DIRECT_PAYMENT"))
                .extracting(Due.By::by)
                .containsExactly(LocalDate.of(2026, 7, 14));
        assertThat(of(NATIONAL, plain(), "DIRECT_PAYMENT")).isEmpty();
    }

    @Test
    @Tag("PLAN-13")
    void thePersonsOwnDayCountsWhenItIsSooner() {
        var asked = new DatesOfPlan.Facts(SIGNED, false, LocalDate.of(2026, 10, 1), null, List.of());
        assertThat(of(NATIONAL, asked, "NEXT")).extracting(Due.By::by).containsExactly(LocalDate.of(2026, 10, 1));
        var later = new DatesOfPlan.Facts(SIGNED, false, LocalDate.of(2027, 10, 1), null, List.of());
        assertThat(of(NATIONAL, later, "NEXT")).extracting(Due.By::by).containsExactly(LocalDate.of(2027, 5, 1));
    }

    @Test
    void whatThePlanExpectsToEndHasItsOwnDate() {
        var ends = List.of(new DatesOfPlan.End("travel training", LocalDate.of(2026, 8, 14), "I go by myself"));
        var due = of(NATIONAL, new DatesOfPlan.Facts(SIGNED, false, null, null, ends), "STEP_DOWN")
                .getFirst();
        assertThat(due.by()).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(due.reason()).contains("travel training", "I go by myself");
    }

    @Test
    @Tag("S001-L4")
    void peopleLookTogetherBeforeItEndsAndTheDateSaysHowTheCostFalls() {
        var first = LocalDate.of(2026, 6, 1);
        var lessons = List.of(
                OptionLine.lasting("swimming", new BigDecimal("6.00")),
                OptionLine.forWeeks("lessons", new BigDecimal("9.00"), 10, "swims alone"));
        var ends = StepDown.of(first, lessons, null).stream()
                .map(step -> new DatesOfPlan.End("swimming", step.lastDay(), "She swims alone", first, step))
                .toList();
        var facts = new DatesOfPlan.Facts(SIGNED, false, null, null, ends);
        for (int days = 1; days <= 80; days++) {
            var figures = NATIONAL.with(
                    Clock.LOOK_BEFORE_END,
                    List.of(new Dated<>(Span.days(days), LocalDate.of(2026, 4, 1), null, "A test")));
            var look = of(figures, facts, "LOOK_BEFORE_END").getFirst();
            var before = LocalDate.of(2026, 8, 9).minusDays(days);
            assertThat(look.by()).isEqualTo(before.isBefore(first) ? first : before);
            assertThat(look.reason()).contains("9 August 2026", "lessons", "from £15.00 to £6.00 a week by itself");
        }
        assertThat(of(NATIONAL, facts, "STEP_DOWN")).extracting(Due.By::by).containsExactly(LocalDate.of(2026, 8, 9));
        assertThat(new DatesOfPlan(NATIONAL).of(facts))
                .filteredOn(dated -> dated.what().equals("LOOK_BEFORE_END"))
                .extracting(DatesOfPlan.Dated::due)
                .hasOnlyElementsOfType(Due.FigureMissing.class);
    }
}
