package org.ourplan.planningcost.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Source 004 appendix 1, row by row, and what its own figures come to. */
class PublishedCostsTest {

    private static List<PublishedCost> table() {
        return PublishedCosts.all().stream().filter(PublishedCost::inTable).toList();
    }

    private static List<PublishedCost> of(String authority) {
        return PublishedCosts.all().stream()
                .filter(row -> row.authority().equals(authority))
                .toList();
    }

    private static Optional<Range> range(String low, String high) {
        return Optional.of(new Range(new BigDecimal(low), new BigDecimal(high)));
    }

    private static Optional<Range> exactly(String amount) {
        return range(amount, amount);
    }

    @Test
    @Tag("S004-107")
    void theTableHasEachAuthorityInItsModelAndKeepsBothThatAreCalledF() {
        assertThat(table().stream()
                        .map(row -> row.model() + " " + row.authority())
                        .distinct())
                .containsExactly(
                        "SOCIAL_WORK_TEAM A",
                        "SOCIAL_WORK_TEAM Others",
                        "PLANNING_TEAM B",
                        "PLANNING_TEAM C",
                        "ALL_OUTSIDE D",
                        "PLANNING_OUTSIDE E",
                        "PLANNING_OUTSIDE F",
                        "PLANNING_OUTSIDE G");
        assertThat(of("F")).hasSize(2);
        assertThat(table()).hasSize(15);
        assertThat(PublishedCosts.all()).allSatisfy(row -> {
            assertThat(row.note()).isNotEmpty();
            assertThat(row.source()).isNotEmpty();
        });
        assertThat(table().stream()
                        .filter(row ->
                                row.plan().isPresent() && row.workedOutPlan().isPresent()))
                .as("where the document gives hours, rate and cost, hours by rate is the cost")
                .hasSize(6)
                .allSatisfy(
                        row -> assertThat(same(row.workedOutPlan(), row.plan())).isTrue());
    }

    private static boolean same(Optional<Range> one, Optional<Range> other) {
        return numbers(one).equals(numbers(other));
    }

    private static List<Double> numbers(Optional<Range> range) {
        return range.stream()
                .flatMap(known -> Stream.of(known.low(), known.high()))
                .map(BigDecimal::doubleValue)
                .toList();
    }

    @Test
    @Tag("S004-108")
    void authorityAIsHoursByRateForPlanAndReview() {
        var worker = of("A").getFirst();
        assertThat(worker.hours()).isEqualTo(range("10", "20"));
        assertThat(worker.rate()).isEqualTo(exactly("16.38"));
        assertThat(worker.workedOutPlan()).isEqualTo(range("163.80", "327.60")).isEqualTo(worker.plan());
        assertThat(worker.workedOutReview()).isEqualTo(range("32.76", "327.60")).isEqualTo(worker.review());
        var care = of("A").getLast();
        assertThat(care.workedOutPlan()).isEqualTo(range("101.20", "202.40")).isEqualTo(care.plan());
        assertThat(care.workedOutReview()).isEqualTo(range("20.24", "202.40")).isEqualTo(care.review());
    }

    @Test
    @Tag("S004-109")
    void theFormulaGivesAPennyLessThanIsPublishedUnlessTheWeekIsRoundedFirst() {
        assertThat(PublishedCosts.SOCIAL_WORKER.hourly()).isEqualTo("16.37");
        assertThat(PublishedCosts.SOCIAL_WORKER.hourlyFromWholePoundsAWeek()).isEqualTo("16.38");
        assertThat(PublishedCosts.COMMUNITY_CARE_WORKER.hourly()).isEqualTo("10.12");
        assertThat(of("A").getFirst().rate()).as("published is kept").isEqualTo(exactly("16.38"));
        assertThatThrownBy(() -> new HourlyCost(BigDecimal.ZERO, 20, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HourlyCost(BigDecimal.TEN, 201, BigDecimal.TEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("S004-110")
    void whereNothingIsKnownNothingIsWorkedOut() {
        assertThat(List.of(of("Others").getFirst(), of("B").getFirst())).allSatisfy(row -> {
            assertThat(row.hours()).isEmpty();
            assertThat(row.rate()).isEmpty();
            assertThat(row.plan()).isEmpty();
            assertThat(row.review()).isEmpty();
            assertThat(row.workedOutPlan()).isEmpty();
            assertThat(row.workedOutReview()).isEmpty();
        });
        assertThat(of("Others").getFirst().note()).contains("not kept apart");
    }

    @Test
    @Tag("S004-111")
    void authorityCComesToTheHoursByTwentyPounds() {
        assertThat(of("C").getFirst().workedOutPlan()).isEqualTo(exactly("120.00"));
        assertThat(of("C").getLast().workedOutPlan()).isEqualTo(exactly("260.00"));
        assertThat(of("C")).allSatisfy(row -> assertThat(row.workedOutReview()).isEqualTo(exactly("50.00")));
        assertThat(of("B").getFirst().note()).isEqualTo("Not known");
    }

    @Test
    @Tag("S004-112")
    void authorityDIsOneAverageWithPlansMadeInAGroup() {
        assertThat(of("D")).singleElement().satisfies(row -> {
            assertThat(row.plan()).isEqualTo(exactly("116"));
            assertThat(row.group()).isTrue();
            assertThat(row.workedOutPlan()).isEmpty();
        });
        assertThat(PublishedCosts.all().stream().filter(PublishedCost::group)).hasSize(1);
    }

    @Test
    @Tag("S004-113")
    void authorityEIsThreeToSevenHoursByEighteenPounds() {
        assertThat(of("E").getFirst().workedOutPlan()).isEqualTo(range("54.00", "72.00"));
        assertThat(of("E").getLast().workedOutPlan()).isEqualTo(range("108.00", "126.00"));
    }

    @Test
    @Tag("S004-114")
    @Tag("S004-116")
    void bothThatAreCalledFAreKeptApart() {
        var first = of("F").getFirst();
        assertThat(first.plan()).isEqualTo(exactly("450"));
        assertThat(first.review()).isEqualTo(exactly("200"));
        assertThat(first.note()).contains("put the plan into practice");
        var second = of("F").getLast();
        assertThat(second.hours()).isEqualTo(range("3", "6"));
        assertThat(second.plan()).isEqualTo(range("75", "100"));
        assertThat(second.rate()).isEqualTo(exactly("11.80"));
        assertThat(second.note()).contains("without on-costs and travel");
        assertThat(second.workedOutPlan()).as("pay is not what an hour costs").isEmpty();
    }

    @Test
    @Tag("S004-115")
    void authorityGIsARowForEachThingSaidOfItsThreeOrganisations() {
        assertThat(of("G")).hasSize(4);
        assertThat(of("G").stream().filter(row -> row.rate().equals(exactly("10"))))
                .hasSize(2);
        assertThat(of("G").get(1).hours()).isEqualTo(Optional.of(new Range(null, BigDecimal.TEN)));
        assertThat(of("G").get(1).workedOutPlan()).as("the least is not known").isEmpty();
        assertThat(of("G").get(2).plan()).isEqualTo(exactly("0"));
        assertThat(of("G").get(2).note()).contains("no plan before").contains("no support is decided on");
        assertThat(of("G").get(3).plan()).isEqualTo(exactly("100"));
    }

    @Test
    @Tag("S004-117")
    void theRangesOfTheTextComeOutOfTheRows() {
        assertThat(Optional.of(PublishedCosts.councilPlan())).isEqualTo(range("101", "328"));
        assertThat(Optional.of(PublishedCosts.councilReview())).isEqualTo(range("20", "328"));
        assertThat(Optional.of(PublishedCosts.outsideHour())).isEqualTo(range("10", "18"));
        assertThat(Optional.of(PublishedCosts.outsideHours())).isEqualTo(range("3", "10"));
        assertThat(Optional.of(PublishedCosts.outsidePrice())).isEqualTo(range("75", "450"));
    }

    @Test
    @Tag("S004-118")
    @Tag("S004-119")
    void whatStandsBesideTheTableIsNoPartOfIt() {
        assertThat(of("Sheffield").getFirst().rate()).isEqualTo(exactly("27.11"));
        assertThat(of("Sheffield").getLast().rate()).isEqualTo(range("28", "30"));
        assertThat(of("A market on the internet").getFirst().rate()).isEqualTo(range("10.50", "33"));
        assertThat(of("A market on the internet").getFirst().plan()).isEqualTo(range("200", "250"));
        assertThat(of("Another market on the internet").getFirst().rate()).isEqualTo(range("15", "32.50"));
        assertThat(of("Another market on the internet").getFirst().plan()).isEqualTo(range("150", "360"));
        var led = PublishedCosts.all().stream()
                .filter(row -> row.authority().startsWith("User-led"))
                .toList();
        assertThat(led.stream().map(PublishedCost::hours))
                .containsExactly(exactly("11"), exactly("12.5"), exactly("5"));
        assertThat(led.stream().map(PublishedCost::plan))
                .containsExactly(exactly("550"), exactly("740"), exactly("880"));
        assertThat(led.getLast().note()).contains("includes brokerage");
        assertThat(PublishedCosts.all().stream().filter(row -> !row.inTable())).hasSize(7);
    }
}
