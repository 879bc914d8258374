package org.ourplan.charging.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;

/** What may be entered, who may confirm it, and what then counts. */
class FigureRulesTest {

    private static final FigureTable PUBLISHED = FigureTable.published();
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final EnteredFigures NONE = new EnteredFigures(List.of());
    private static final UUID PIA = UUID.randomUUID();
    private static final UUID FINN = UUID.randomUUID();

    private static EnteredFigure entry(
            Figure figure, String amount, LocalDate from, @Nullable UUID replaces, EnteredFigure.State state) {
        return new EnteredFigure(
                UUID.randomUUID(),
                figure,
                new BigDecimal(amount),
                from,
                FigureYear.of(figure).last(from),
                "LAC(DHSC)(2026)2",
                "Annex A",
                replaces == null ? "" : "It was misread.",
                replaces,
                PIA,
                "Pia",
                Instant.EPOCH,
                state);
    }

    private static EnteredFigure.State confirmedAt(int second) {
        return new EnteredFigure.State.Confirmed("looked at the source", "Finn", Instant.ofEpochSecond(second));
    }

    private static EnteredFigure waiting(Figure figure, String amount) {
        return entry(figure, amount, APRIL_2026, null, new EnteredFigure.State.Waiting());
    }

    private static FigureRules.Wanted wanted(Figure figure, String amount, LocalDate from) {
        return new FigureRules.Wanted(
                figure, new BigDecimal(amount), from, "LAC(DHSC)(2026)2", "Annex A", "", false, null);
    }

    private static List<String> fields(List<Problem> problems) {
        return problems.stream().map(Problem::field).toList();
    }

    private static List<Problem> entering(FigureRules.Wanted wanted) {
        return FigureRules.entering(wanted, NONE, PUBLISHED, TODAY);
    }

    @Test
    void anEmptyFigureIsEnteredWithItsSource() {
        assertThat(entering(wanted(Figure.MIG_CHILD, "106.85", APRIL_2026))).isEmpty();
        var bare = new FigureRules.Wanted(
                Figure.MIG_CHILD, new BigDecimal("106.85"), APRIL_2026, " ", "", "", false, null);
        assertThat(fields(entering(bare))).containsExactly("title", "reference");
    }

    @Test
    void aFigureThatCannotBeIsRefusedAtItsField() {
        assertThat(fields(entering(wanted(Figure.MIG_CHILD, "0.00", APRIL_2026))))
                .containsExactly("amount");
        assertThat(fields(entering(wanted(Figure.PROPERTY_DISREGARD_WEEKS, "12.50", LocalDate.of(2027, 4, 6)))))
                .containsExactly("amount");
        assertThat(fields(entering(wanted(Figure.DPA_INTEREST_MAX, "100.01", APRIL_2026))))
                .containsExactly("amount");
        assertThat(fields(entering(wanted(Figure.MIG_CHILD, "106.85", LocalDate.of(2015, 3, 31)))))
                .containsExactly("from");
        assertThat(entering(wanted(Figure.MIG_CHILD, "106.85", TODAY.plusYears(2))))
                .isEmpty();
        assertThat(fields(entering(
                        wanted(Figure.MIG_CHILD, "106.85", TODAY.plusYears(2).plusDays(1)))))
                .containsExactly("from");
    }

    @Test
    void aFigureAgainstTheTableNeedsAReasonAndTheSameFigureNone() {
        assertThat(fields(entering(wanted(Figure.PERSONAL_EXPENSES_ALLOWANCE, "31.81", APRIL_2026))))
                .containsExactly("why");
        assertThat(entering(wanted(Figure.PERSONAL_EXPENSES_ALLOWANCE, "31.80", APRIL_2026)))
                .isEmpty();
    }

    @Test
    void aFigureFarFromTheOneBeforeIsASlipUntilSomebodySaysItIsRight() {
        assertThat(PUBLISHED.on(APRIL_2026.minusDays(1)).find(Figure.MIG_CHILD).amount())
                .isEqualByComparingTo("102.95");
        assertThat(entering(wanted(Figure.MIG_CHILD, "123.54", APRIL_2026))).isEmpty();
        var slip = wanted(Figure.MIG_CHILD, "123.56", APRIL_2026);
        assertThat(fields(entering(slip))).containsExactly("sure");
        assertThat(entering(new FigureRules.Wanted(
                        slip.figure(), slip.amount(), slip.from(), slip.title(), slip.reference(), "", true, null)))
                .isEmpty();
    }

    @Test
    void oneWaitsAtATimeAndOneThatCountsIsPutRightNotEnteredAgain() {
        var waits = new EnteredFigures(List.of(waiting(Figure.MIG_CHILD, "106.85")));
        assertThat(fields(
                        FigureRules.entering(wanted(Figure.MIG_CHILD, "106.90", APRIL_2026), waits, PUBLISHED, TODAY)))
                .containsExactly("from");
        var counts = entry(Figure.MIG_CHILD, "106.85", APRIL_2026, null, confirmedAt(1));
        var entered = new EnteredFigures(List.of(counts));
        var table = entered.over(PUBLISHED);
        assertThat(fields(FigureRules.entering(wanted(Figure.MIG_CHILD, "106.90", APRIL_2026), entered, table, TODAY)))
                .contains("from");
        var right = new FigureRules.Wanted(
                Figure.MIG_CHILD, new BigDecimal("106.90"), APRIL_2026, "LAC", "A", "Misread.", false, counts.id());
        assertThat(FigureRules.entering(right, entered, table, TODAY)).isEmpty();
        assertThat(fields(FigureRules.entering(right, NONE, PUBLISHED, TODAY))).containsExactly("why");
    }

    @Test
    void whoeverEnteredAFigureNeverConfirmsIt() {
        var entry = waiting(Figure.MIG_CHILD, "106.85");
        assertThat(FigureRules.confirming(entry, PIA, entry.amount(), true)).isPresent();
        assertThat(FigureRules.confirming(entry, FINN, new BigDecimal("106.85"), false))
                .isEmpty();
        assertThat(FigureRules.confirming(entry, FINN, null, true)).isEmpty();
        assertThat(FigureRules.confirming(entry, FINN, null, false)).isPresent();
        assertThat(FigureRules.confirming(entry, FINN, new BigDecimal("106.86"), true))
                .hasValueSatisfying(problem -> assertThat(problem.field()).isEqualTo("again"));
    }

    @Test
    void onlyWhatWaitsIsConfirmedOrWithdrawn() {
        var counts = entry(Figure.MIG_CHILD, "106.85", APRIL_2026, null, confirmedAt(1));
        assertThat(FigureRules.confirming(counts, FINN, null, true)).isPresent();
        assertThat(FigureRules.withdrawing(counts, "A slip.")).isPresent();
        var waits = waiting(Figure.MIG_CHILD, "106.85");
        assertThat(FigureRules.withdrawing(waits, " ")).isPresent();
        assertThat(FigureRules.withdrawing(waits, "A slip.")).isEmpty();
    }

    @Test
    void whatWaitsOrIsWithdrawnDoesNotCount() {
        var entered = new EnteredFigures(List.of(
                waiting(Figure.MIG_CHILD, "106.85"),
                entry(
                        Figure.MIG_PREMIUM_CARER,
                        "55.30",
                        APRIL_2026,
                        null,
                        new EnteredFigure.State.Withdrawn("A slip.", "Pia", Instant.EPOCH))));
        var day = entered.over(PUBLISHED).on(APRIL_2026);
        assertThat(day.find(Figure.MIG_CHILD)).isNull();
        assertThat(day.find(Figure.MIG_PREMIUM_CARER)).isNull();
    }

    @Test
    void anEnteredFigureHoldsFromItsFirstDayToTheEndOfItsYearAndNoDayMore() {
        var entered = new EnteredFigures(List.of(entry(Figure.MIG_CHILD, "106.85", APRIL_2026, null, confirmedAt(1))));
        var table = entered.over(PUBLISHED);
        assertThat(amount(table, APRIL_2026.minusDays(1))).isEqualByComparingTo("102.95");
        assertThat(amount(table, APRIL_2026)).isEqualByComparingTo("106.85");
        assertThat(amount(table, LocalDate.of(2027, 4, 5))).isEqualByComparingTo("106.85");
        assertThat(table.on(LocalDate.of(2027, 4, 6)).find(Figure.MIG_CHILD)).isNull();
    }

    private static BigDecimal amount(FigureTable table, LocalDate day) {
        DatedFigure held = table.on(day).find(Figure.MIG_CHILD);
        return held == null ? BigDecimal.ZERO : held.amount();
    }

    @Test
    void aFigureThatPutsAnotherRightTakesItsPlaceEvenFromAnotherDay() {
        var wrong = entry(Figure.MIG_CHILD, "99.99", APRIL_2026.plusMonths(1), null, confirmedAt(1));
        var right = entry(Figure.MIG_CHILD, "106.85", APRIL_2026, wrong.id(), confirmedAt(2));
        var entered = new EnteredFigures(List.of(wrong, right));
        assertThat(amount(entered.over(PUBLISHED), APRIL_2026.plusMonths(2))).isEqualByComparingTo("106.85");
        assertThat(entered.replacementOf(wrong.id())).contains(right);
        assertThat(amount(entered.over(PUBLISHED, Set.of(wrong.id())), APRIL_2026.plusMonths(2)))
                .isEqualByComparingTo("99.99");
    }

    @Test
    void aLaterFigureOfTheSameYearHoldsFromItsOwnFirstDay() {
        var april = entry(Figure.MIG_CHILD, "106.85", APRIL_2026, null, confirmedAt(5));
        var october = entry(Figure.MIG_CHILD, "107.00", LocalDate.of(2026, 10, 1), null, confirmedAt(1));
        var table = new EnteredFigures(List.of(october, april)).over(PUBLISHED);
        assertThat(amount(table, LocalDate.of(2026, 9, 30))).isEqualByComparingTo("106.85");
        assertThat(amount(table, LocalDate.of(2026, 10, 1))).isEqualByComparingTo("107.00");
    }

    @Test
    void theYearOfNursingCareEndsOnThe31stOfMarchAndInterestIsForHalfAYear() {
        assertThat(FigureYear.of(Figure.NHS_FUNDED_NURSING_CARE_HIGHER).last(LocalDate.of(2026, 4, 1)))
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(FigureYear.of(Figure.MIG_CHILD).last(LocalDate.of(2026, 4, 5)))
                .isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(FigureYear.of(Figure.DPA_INTEREST_MAX).last(LocalDate.of(2026, 7, 1)))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(FigureYear.of(Figure.DPA_INTEREST_MAX).last(LocalDate.of(2026, 6, 30)))
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(FigureYear.of(Figure.DPA_INTEREST_MARGIN_OVER_GILTS).last(APRIL_2026))
                .isNull();
    }

    @Test
    void theYearNamesWhatIsEmptyAndWhatMustBeLookedUp() {
        var year = FiguresOfYear.of(PUBLISHED, 2026);
        assertThat(year.empty().stream().map(FiguresOfYear.Stretch::figure).distinct())
                .contains(Figure.MIG_CHILD, Figure.MIG_COUPLE_PC_AGE, Figure.DPA_INTEREST_MAX)
                .doesNotContain(Figure.CAPITAL_LIMIT_UPPER, Figure.NHS_FUNDED_NURSING_CARE_STANDARD);
        assertThat(year.toBeChecked().stream().map(FiguresOfYear.Stretch::figure))
                .contains(Figure.MIG_PREMIUM_DISABILITY_SINGLE, Figure.MIG_LONE_PARENT);
        assertThat(year.stretches().stream().filter(held -> held.figure() == Figure.DPA_INTEREST_MAX))
                .hasSizeGreaterThanOrEqualTo(2);
        for (var figure : Figure.values()) {
            assertThat(year.stretches().stream().map(FiguresOfYear.Stretch::figure))
                    .contains(figure);
            assertThat(WhatStops.without(figure)).isNotBlank();
        }
        assertThat(FiguresOfYear.yearOf(LocalDate.of(2026, 4, 5))).isEqualTo(2025);
        assertThat(FiguresOfYear.yearOf(APRIL_2026)).isEqualTo(2026);
    }

    @Test
    void everyFigureOfTheShippedTableReadsInItsUnit() {
        for (var figure : Figure.values()) {
            for (var cell : PUBLISHED.cells(figure)) {
                if (cell.value() != null) {
                    assertThat(FigureUnit.of(figure).refusal(cell.amount()))
                            .as(figure + " " + cell.from())
                            .isEmpty();
                }
            }
        }
        assertThat(FigureUnit.of(Figure.DPA_INTEREST_MAX).of(new BigDecimal("4.25")))
                .isEqualTo("4.25% a year");
        assertThat(FigureUnit.of(Figure.PROPERTY_DISREGARD_WEEKS).of(new BigDecimal("12.00")))
                .isEqualTo("12 weeks");
    }
}
