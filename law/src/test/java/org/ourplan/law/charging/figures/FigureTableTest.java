package org.ourplan.law.charging.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ourplan.law.charging.Money.PUBLISHED;
import static org.ourplan.law.charging.Money.pounds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 5);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 6);

    private static Stream<DatedFigure> cells() {
        FigureTable published = FigureTable.published();
        return Arrays.stream(Figure.values()).flatMap(figure -> published.cells(figure).stream());
    }

    @Test
    void everyRowIsReadAndEveryFigureHasRows() {
        assertThat(cells()).hasSize(446);
        assertThat(Figure.values())
                .hasSize(40)
                .allMatch(figure -> !PUBLISHED.cells(figure).isEmpty());
    }

    @Test
    void twentyEightCellsAreEmptyAndSayTheyAreUnknown() {
        List<DatedFigure> empty =
                cells().filter(cell -> cell.confidence() == Confidence.UNKNOWN).toList();
        assertThat(empty).hasSize(28).allMatch(cell -> cell.value() == null);
        assertThat(cells().filter(cell -> cell.value() == null)).hasSize(28);
    }

    @Test
    void aFigureChangesOnItsDay() {
        assertThat(PUBLISHED.on(LAST_DAY).find(Figure.MIG_SINGLE_25_TO_PC_AGE).amount())
                .isEqualTo("112.50");
        assertThat(PUBLISHED.on(FIRST_DAY).find(Figure.MIG_SINGLE_25_TO_PC_AGE).amount())
                .isEqualTo("120.40");
        assertThat(PUBLISHED
                        .on(LocalDate.of(2015, 4, 5))
                        .find(Figure.PERSONAL_EXPENSES_ALLOWANCE)
                        .amount())
                .isEqualTo("24.40");
        assertThat(PUBLISHED
                        .on(LocalDate.of(2015, 4, 6))
                        .find(Figure.PERSONAL_EXPENSES_ALLOWANCE)
                        .amount())
                .isEqualTo("24.90");
    }

    @Test
    void nursingCareChangesOnTheFirstOfApril() {
        FiguresOn between = PUBLISHED.on(LocalDate.of(2026, 4, 1));
        assertThat(between.find(Figure.NHS_FUNDED_NURSING_CARE_STANDARD).amount())
                .isEqualTo("267.68");
        assertThat(between.find(Figure.PERSONAL_EXPENSES_ALLOWANCE).amount()).isEqualTo("30.65");
    }

    @Test
    void anEmptyCellIsMissingFromItsFirstDayAndSaysWhoCanEnterIt() {
        FiguresOn day = PUBLISHED.on(LocalDate.of(2026, 9, 1));
        assertThat(day.find(Figure.MIG_CHILD)).isNull();
        assertThat(day.missing(Figure.MIG_CHILD).sentence())
                .isEqualTo("We do not have the minimum income guarantee, each child from 6 April 2026. Ask the policy"
                        + " owner to enter it with its source.");
        assertThat(day.missing(Figure.MIG_CHILD).from()).isEqualTo(FIRST_DAY);
        assertThat(day.missing(Figure.MIG_CHILD).whoCanEnter()).isEqualTo("the policy owner");
    }

    @Test
    void aDayAfterTheTableEndsIsMissingFromTheDayAfterItsLast() {
        FiguresOn later = PUBLISHED.on(LocalDate.of(2027, 6, 1));
        assertThat(later.find(Figure.CAPITAL_LIMIT_UPPER)).isNull();
        assertThat(later.missing(Figure.CAPITAL_LIMIT_UPPER).from()).isEqualTo(LocalDate.of(2027, 4, 6));
    }

    @Test
    void aDayInAGapBetweenRowsIsMissing() {
        FiguresOn gap = PUBLISHED.on(LocalDate.of(2020, 6, 1));
        assertThat(gap.find(Figure.SAVINGS_CREDIT_THRESHOLD_SINGLE)).isNull();
        assertThat(gap.missing(Figure.SAVINGS_CREDIT_THRESHOLD_SINGLE).from()).isEqualTo(LocalDate.of(2020, 4, 6));
    }

    @Test
    void aFigureWithNoEndHoldsForGood() {
        assertThat(PUBLISHED
                        .on(LocalDate.of(2040, 1, 1))
                        .find(Figure.DPA_INTEREST_MARGIN_OVER_GILTS)
                        .amount())
                .isEqualTo("0.15");
    }

    @Test
    void whatTheCouncilEntersFillsTheGapForItsDaysOnly() {
        LocalDate end = LocalDate.of(2027, 4, 5);
        FigureTable filled = PUBLISHED.with(
                DatedFigure.entered(Figure.MIG_CHILD, FIRST_DAY, end, pounds("106.85"), "LAC(DHSC)(2026)2"));
        assertThat(filled.on(FIRST_DAY).find(Figure.MIG_CHILD).amount()).isEqualTo("106.85");
        assertThat(filled.on(FIRST_DAY).find(Figure.MIG_CHILD).source()).isEqualTo("LAC(DHSC)(2026)2");
        assertThat(filled.on(LAST_DAY).find(Figure.MIG_CHILD).amount()).isEqualTo("102.95");
        assertThat(filled.on(end.plusDays(1)).find(Figure.MIG_CHILD)).isNull();
        assertThat(PUBLISHED.on(FIRST_DAY).find(Figure.MIG_CHILD)).isNull();
    }

    @Test
    void theFiguresOfADayLeadToThoseOfAnother() {
        FiguresOn day = PUBLISHED.on(FIRST_DAY);
        assertThat(day.on(FIRST_DAY)).isSameAs(day);
        assertThat(day.on(LAST_DAY).find(Figure.PERSONAL_EXPENSES_ALLOWANCE).amount())
                .isEqualTo("30.65");
    }

    @Test
    void aFigureThatIsDerivedOrFromMemoryIsToBeChecked() {
        DatedFigure derived = PUBLISHED.on(FIRST_DAY).find(Figure.MIG_PREMIUM_DISABILITY_SINGLE);
        assertThat(derived.amount()).isEqualTo("51.55");
        assertThat(derived.confidence().toBeChecked()).isTrue();
        assertThat(PUBLISHED
                        .on(FIRST_DAY)
                        .find(Figure.ATTENDANCE_ALLOWANCE_LOWER)
                        .confidence()
                        .toBeChecked())
                .isFalse();
    }

    @Test
    void aTableInAnotherFormIsRefused() {
        List<String> heading =
                List.of("parameter", "effective_from", "effective_to", "value", "unit", "source", "confidence");
        assertThatThrownBy(() -> FigureTable.read(List.of())).hasMessageContaining("heading");
        assertThatThrownBy(() -> FigureTable.read(List.of(List.of("figure")))).hasMessageContaining("heading");
        assertThatThrownBy(() -> FigureTable.read(
                        List.of(heading, List.of("cap_on_costs", "2026-04-06", "", "1.00", "GBP", "none", "verified"))))
                .hasMessageContaining("cap_on_costs");
        assertThatThrownBy(() -> DatedFigure.entered(Figure.MIG_CHILD, FIRST_DAY, LAST_DAY, pounds("1.00"), "x"))
                .hasMessageContaining("end");
        assertThatThrownBy(() -> DatedFigure.entered(Figure.MIG_CHILD, FIRST_DAY, null, pounds("1.00"), " "))
                .hasMessageContaining("source");
    }
}
