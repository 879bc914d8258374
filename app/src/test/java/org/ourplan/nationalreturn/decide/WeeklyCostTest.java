package org.ourplan.nationalreturn.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.nationalreturn.decide.GoodRows.of;
import static org.ourplan.nationalreturn.decide.GoodRows.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service costs a week and in the period, as the department works it out. */
class WeeklyCostTest {

    private static final Period YEAR = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

    @ParameterizedTest
    @CsvSource({
        "Weekly, 70, '', 70.00, 700.00",
        "Fortnightly, 70, 9, 35.00, 350.00",
        "4-weekly, 70, '', 17.50, 175.00",
        "Monthly, 52, '', 12.00, 120.00",
        "Quarterly, 52, '', 4.00, 40.00",
        "Annually, 52, '', 1.00, 10.00",
        "Hourly, 10, 7, 70.00, 700.00",
        "Per session, -10, -7, 70.00, 700.00",
        "One-off, 70, '', 0, 70.00"
    })
    void seventyDaysOfEachFrequency(String frequency, String cost, String units, String weekly, String inPeriod) {
        var row = with(
                of("Service"),
                "EVENT_START=01/05/2025;EVENT_END=09/07/2025;COST_FREQUENCY=" + frequency + ";UNIT_COST=" + cost
                        + ";PLANNED_UNITS=" + units);
        var found = WeeklyCost.of(row, YEAR);
        assertThat(found).isNotNull();
        assertThat(found.weekly()).isEqualByComparingTo(weekly);
        assertThat(found.inPeriod()).isEqualByComparingTo(inPeriod);
    }

    @ParameterizedTest
    @CsvSource({
        "01/01/2020, 07/04/2025, 70.00",
        "25/03/2026, '', 70.00",
        "25/03/2026, 01/09/2026, 70.00",
        "31/03/2026, 31/03/2026, 10.00",
        "01/04/2026, '', 0.00"
    })
    void onlyTheDaysInThePeriodCountAndBothEndsDo(String start, String end, String inPeriod) {
        var row = with(
                of("Service"), "EVENT_START=" + start + ";EVENT_END=" + end + ";COST_FREQUENCY=Weekly;UNIT_COST=70");
        assertThat(WeeklyCost.of(row, YEAR).inPeriod()).isEqualByComparingTo(inPeriod);
    }

    @ParameterizedTest
    @CsvSource({"UNIT_COST=", "UNIT_COST=0", "PLANNED_UNITS=", "PLANNED_UNITS=0", "COST_FREQUENCY=", "EVENT_START="})
    void whatIsNotKnownCountsInNoCost(String without) {
        assertThat(WeeklyCost.of(with(of("Service"), without), YEAR)).isNull();
    }

    @Test
    void theLastPeriodEndsWithAQuarterThatIsOver() {
        assertThat(Period.lastOn(LocalDate.of(2026, 3, 31)))
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(Period.lastOn(LocalDate.of(2026, 4, 1))).isEqualTo(YEAR);
        assertThat(YEAR.isTwelveMonths()).isTrue();
    }
}
