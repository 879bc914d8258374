package org.ourplan.insight.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.insight.decide.Done.Step;
import org.ourplan.insight.decide.Request.Age;
import org.ourplan.insight.web.Chart;

/** What is counted in which month, by answers that are known. */
class MonthlyMeasuresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final List<Month> MONTHS = Month.last(3, TODAY);
    private static final List<Month> OF_THE_SOURCE = Month.last(13, LocalDate.of(2019, 9, 30));

    private static Spell spell(String from, @Nullable String last) {
        return new Spell(Group.IN_FORCE, LocalDate.parse(from), last == null ? null : LocalDate.parse(last), 1);
    }

    /** What the table says of September, October and November so far: on the last day, began, ended. */
    private static List<String> table(Spell... spells) {
        return PeopleInForce.of(MONTHS, List.of(spells)).rows().stream()
                .map(row -> row.cells().stream()
                        .map(Cell::inside)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""))
                .toList();
    }

    private static List<Spell> ofTheSource(int... people) {
        var spells = new ArrayList<Spell>();
        for (var at = 0; at < people.length; at++) {
            var month = OF_THE_SOURCE.get(at).of();
            for (var group : List.of(Group.FUNDED, Group.CARE_HOME)) {
                spells.add(new Spell(group, month.atDay(1), month.atEndOfMonth(), people[at]));
            }
        }
        return spells;
    }

    @Test
    void aMonthHasItsFirstAndItsLastDayAndNoDayToCome() {
        assertThat(MONTHS.stream().map(Month::label))
                .containsExactly("September 2026", "October 2026", "November 2026, so far");
        var october = MONTHS.get(1);
        assertThat(october.has(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(october.has(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(october.has(LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(october.has(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(october.has(LocalDate.of(2025, 10, 1))).as("another year").isFalse();
        assertThat(MONTHS.get(2).has(TODAY)).isTrue();
        assertThat(MONTHS.get(2).has(TODAY.plusDays(1))).isFalse();
        assertThat(Month.last(2, LocalDate.of(2028, 3, 31)).getFirst().counted())
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Month.last(2, LocalDate.of(2028, 3, 31)).getLast().soFar()).isFalse();
    }

    @Test
    void aPlanCountsOnItsFirstDayAndOnItsLast() {
        assertThat(table(spell("2026-09-30", "2026-10-31"))).containsExactly("1 1 0", "1 0 1", "0 0 0");
        assertThat(table(spell("2026-10-01", "2026-10-30"))).containsExactly("0 0 0", "0 1 1", "0 0 0");
        assertThat(table(spell("2026-11-15", null))).as("today").containsExactly("0 0 0", "0 0 0", "1 1 0");
        assertThat(table(spell("2026-11-16", null))).as("to come").containsExactly("0 0 0", "0 0 0", "0 0 0");
        assertThat(table(spell("2020-01-01", "2026-11-20")))
                .as("still to end")
                .containsExactly("1 0 0", "1 0 0", "1 0 0");
    }

    @Test
    void aPlanThatBeginsAndEndsWithinAMonthIsInWhatBeganAndEndedOnly() {
        assertThat(table(spell("2026-10-05", "2026-10-20"))).containsExactly("0 0 0", "0 1 1", "0 0 0");
    }

    @Test
    void whoeverDiedCountsUntilTheirLastDay() {
        var died = spell("2025-01-01", "2026-10-30");
        assertThat(table(died, spell("2025-01-01", null))).containsExactly("2 0 0", "1 0 1", "1 0 0");
    }

    @Test
    @Tag("S002-30")
    void theHighestMonthAndTheFallFromThereAreSaidAndDrawn() {
        var people = ofTheSource(2590, 2598, 2605, 2611, 2600, 2590, 2575, 2560, 2545, 2520, 2509, 2514, 2530);
        var measure = PeopleInForce.funded(OF_THE_SOURCE, people);
        assertThat(measure.headline())
                .isEqualTo(
                        "People for whom the council pays: 2,530 on 30 September 2019, down by 60 from the end of September 2018."
                                + " The most was 2,611, in December 2018; the least after that was 2,509, in July 2019: a fall of 102.");
        var series = measure.chart();
        assertThat(series).isNotNull();
        var chart = new Chart(series);
        assertThat(chart.line().split(" ")).hasSize(13);
        assertThat(chart.marks().stream().map(mark -> mark.month() + ": " + mark.figure()))
                .contains("Dec 2018: 2,611", "Jul 2019: 2,509");
        assertThat(chart.marks().getFirst().y()).as("the highest is at the top").isEqualTo(50);
    }

    @Test
    @Tag("S002-31")
    void peopleInCareHomesAreComparedWithTheYearBefore() {
        var people = ofTheSource(424, 425, 424, 420, 418, 415, 414, 412, 410, 408, 405, 402, 400);
        var measure = Settings.of(OF_THE_SOURCE, people);
        assertThat(measure.headline())
                .startsWith(
                        "People for whom we pay in a care home: 400 on 30 September 2019, down by 24 from the end of September 2018.");
        assertThat(measure.rows().getLast().cells().getFirst()).isEqualTo(new Cell(400, false));
    }

    @Test
    void aFigureThatDoesNotChangeOrIsNothingIsSaidSo() {
        var same = Series.of(MONTHS, month -> 7);
        assertThat(Headline.counted("People", same, ""))
                .isEqualTo("People: 7 on 15 November 2026. It has been the same since September 2026.");
        var none = Series.of(MONTHS, month -> 0);
        assertThat(Headline.over("Plans", none.whole()))
                .isEqualTo("Plans: 0 in October 2026. There were none in these months.");
        var rising = Series.of(MONTHS, month -> month.of().equals(YearMonth.of(2026, 11)) ? 9 : 7);
        assertThat(Headline.counted("People", rising, "")).endsWith("That is the most in these months.");
    }

    @Test
    void halfTookAsLongOrLess() {
        assertThat(Days.of(new TreeMap<>())).isEqualTo(new Days(0, 0, 0));
        assertThat(Days.of(new TreeMap<>(Map.of(3, 1)))).isEqualTo(new Days(1, 3, 3));
        assertThat(Days.of(new TreeMap<>(Map.of(2, 1, 8, 1)))).isEqualTo(new Days(2, 2, 8));
        assertThat(Days.of(new TreeMap<>(Map.of(2, 1, 8, 2)))).isEqualTo(new Days(3, 8, 8));
        assertThat(Days.of(new TreeMap<>(Map.of(0, 5, 200, 1)))).isEqualTo(new Days(6, 0, 200));
    }

    @Test
    void whatIsUnderFiveOrWouldTellItDoesNotLeaveTheCouncil() {
        assertThat(List.of(0, 1, 4, 5).stream().map(count -> Cell.count(count).outside()))
                .containsExactly("0", "[c]", "[c]", "5");
        assertThat(Cell.count(4).inside()).isEqualTo("4");
        assertThat(Cell.whole(100, 96, 4).outside()).isEqualTo("[c]");
        assertThat(Cell.whole(100, 95, 5).outside()).isEqualTo("100");
        assertThat(Cell.from(40, 10, 4).outside()).isEqualTo("[c]");
        assertThat(Cell.from(null, 0).outside()).isEmpty();
    }

    @Test
    void takeUpIsRoundedDownAndIsNothingWithoutABudget() {
        var spells = List.of(
                new Spell(Group.BUDGET, LocalDate.of(2026, 10, 1), null, 30),
                new Spell(Group.PAYMENT, LocalDate.of(2026, 10, 31), null, 8));
        var rows = DirectPaymentTakeUp.of(MONTHS, spells).rows();
        assertThat(rows.getFirst().cells().getLast().inside()).isEqualTo("none");
        assertThat(rows.get(1).cells().stream().map(Cell::outside)).containsExactly("30", "8", "26");
    }

    @Test
    @Tag("S002-39")
    void aRequestIsCountedByAgeAndInEachOfItsOutcomes() {
        var day = LocalDate.of(2026, 10, 31);
        var requests = List.of(
                new Request(day, Age.OLDER, Request.ALL, 12),
                new Request(day, Age.OLDER, "NEEDS_ASSESSMENT", 9),
                new Request(day, Age.OLDER, "INFORMATION_AND_ADVICE", 5),
                new Request(day, Age.YOUNGER, Request.ALL, 6),
                new Request(day, Age.YOUNGER, Request.OPEN, 6),
                new Request(day.plusDays(1), Age.OLDER, Request.ALL, 50));
        var measure = Requests.of(MONTHS, requests);
        assertThat(measure.headline())
                .startsWith("Requests for support: 18 in October 2026.")
                .contains("Requests about people aged 65 or over: 12 in October 2026.");
        assertThat(measure.columns().subList(0, 4))
                .containsExactly("All", "Aged 65 or over", "Aged under 65", "Age not known");
        assertThat(measure.rows().get(1).cells().stream().map(Cell::inside))
                .containsExactly("18", "12", "6", "0", "5", "0", "9", "0", "0", "0", "6");
        assertThat(measure.rows().get(2).cells().getFirst().inside())
                .as("the next day is the next month")
                .isEqualTo("50");
    }

    @Test
    void waitingIsFromItsDayUntilToday() {
        var waits = List.of(
                new Waits(Waits.For.ASSESSMENT, TODAY, 3),
                new Waits(Waits.For.ASSESSMENT, TODAY.minusDays(40), 2),
                new Waits(Waits.For.PLAN, TODAY.minusDays(7), 1));
        var measure = Waiting.of(TODAY, waits);
        assertThat(measure.headline())
                .isEqualTo(
                        "Waiting on 15 November 2026: 5 to be assessed, 0 for a decision on eligibility, 1 for a plan."
                                + " The longest has waited 40 days, to be assessed.");
        assertThat(measure.rows().getFirst().cells().stream().map(Cell::outside))
                .containsExactly("5", "0", "40");
        assertThat(measure.rows().getLast().cells().stream().map(Cell::outside)).containsExactly("[c]", "[c]", "[c]");
    }

    @Test
    void plansAndReviewsAreInTheMonthOfTheirDay() {
        var day = LocalDate.of(2026, 10, 1);
        var done = List.of(
                new Done(Step.AGREED, day, 30, 2),
                new Done(Step.AGREED, day, null, 5),
                new Done(Step.REVIEW_DUE, LocalDate.of(2026, 10, 31), null, 9),
                new Done(Step.REVIEW_IN_TIME, LocalDate.of(2026, 10, 31), null, 6),
                new Done(Step.REVIEW_DONE, day.minusDays(1), null, 8));
        var agreed = PlansAgreed.of(MONTHS, done);
        assertThat(agreed.headline())
                .contains("Plans agreed: 7 in October 2026.")
                .endsWith(
                        "Half of the first plans agreed in October 2026 took 30 days or less from the first contact; the longest took 30.");
        assertThat(agreed.rows().get(1).cells().stream().map(Cell::inside)).containsExactly("7", "2", "30", "30");
        assertThat(agreed.rows().get(1).cells().getFirst().outside())
                .as("it would tell the 2")
                .isEqualTo("[c]");
        var reviews = ReviewsDone.of(MONTHS, done);
        assertThat(reviews.headline()).endsWith("Of 9 that were due in October 2026, 6 were done in time.");
        assertThat(reviews.rows().getFirst().cells().stream().map(Cell::inside)).containsExactly("0", "0", "8");
    }
}
