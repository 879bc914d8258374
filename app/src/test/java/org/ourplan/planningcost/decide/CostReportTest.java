package org.ourplan.planningcost.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the report works out, with known answers. */
class CostReportTest {

    private static PlanCost plan(
            @Nullable PlanningModel model,
            @Nullable String price,
            int minutes,
            String cost,
            int unpriced,
            int achieved) {
        return new PlanCost(
                model,
                model == null ? null : Complexity.STANDARD,
                price == null ? null : new BigDecimal(price),
                minutes == 0
                        ? Map.of()
                        : Map.of(PlanningStep.PLAN, new PlanCost.Spent(minutes, new BigDecimal(cost), unpriced)),
                achieved >= 0,
                Math.max(achieved, 0));
    }

    private static PlanCost council(int minutes, String cost) {
        return plan(PlanningModel.SOCIAL_WORK_TEAM, null, minutes, cost, 0, -1);
    }

    @Test
    @Tag("S004-121")
    void eachStepIsCostedAloneAndEachWayHasAUnitCost() {
        var report = CostReport.of(List.of(
                council(60, "20.00"),
                council(60, "20.00"),
                council(90, "30.00"),
                council(121, "40.33"),
                council(300, "100.00"),
                council(301, "100.33"),
                council(0, "0")));
        assertThat(report.plans()).isEqualTo(7);
        assertThat(report.withoutTime()).isEqualTo(1);
        assertThat(report.steps())
                .containsExactly(new CostReport.Step(
                        PlanningStep.PLAN, new CostReport.Figures(6, 106, 932, new BigDecimal("310.66"), 0)));
        assertThat(report.ways())
                .containsExactly(new CostReport.Way(
                        PlanningModel.SOCIAL_WORK_TEAM,
                        Complexity.STANDARD,
                        new CostReport.Unit(6, 106, 6, new BigDecimal("51.78"))));
    }

    @Test
    @Tag("S004-121")
    void aCostThatIsNotWhollyKnownIsNotGuessed() {
        assertThat(plan(PlanningModel.PERSON, null, 60, "20.00", 0, -1).cost()).contains(new BigDecimal("20.00"));
        assertThat(plan(PlanningModel.PERSON, null, 60, "20.00", 1, -1).cost()).isEmpty();
        assertThat(plan(PlanningModel.PERSON, null, 0, "0", 0, -1).cost()).isEmpty();
        assertThat(plan(PlanningModel.ALL_OUTSIDE, null, 60, "20.00", 0, -1).cost())
                .isEmpty();
        assertThat(plan(PlanningModel.ALL_OUTSIDE, "116.00", 60, "20.00", 0, -1).cost())
                .contains(new BigDecimal("136.00"));
        assertThat(plan(PlanningModel.PLANNING_OUTSIDE, "0.00", 60, "20.00", 0, -1)
                        .cost())
                .contains(new BigDecimal("20.00"));
        var unknown = CostReport.of(Collections.nCopies(5, plan(null, null, 60, "0", 60, -1)));
        assertThat(unknown.ways()).containsExactly(new CostReport.Way(null, null, new CostReport.Unit(5, 60, 0, null)));
    }

    @Test
    void fewerThanFiveAreNotShownNorWhatWouldTellOfThem() {
        assertThat(SmallNumbers.hidden(List.of(4))).containsExactly(0);
        assertThat(SmallNumbers.hidden(List.of(5))).isEmpty();
        assertThat(SmallNumbers.hidden(List.of(0, 5))).isEmpty();
        assertThat(SmallNumbers.hidden(List.of(9, 4, 6))).containsExactlyInAnyOrder(1, 2);
        assertThat(SmallNumbers.hidden(List.of(9, 4, 1))).containsExactlyInAnyOrder(1, 2);
        var four = CostReport.of(Stream.concat(
                        Collections.nCopies(4, council(60, "20.00")).stream(),
                        Collections.nCopies(6, plan(PlanningModel.PERSON, null, 30, "10.00", 0, -1)).stream())
                .toList());
        assertThat(four.ways())
                .hasSize(2)
                .allSatisfy(way -> assertThat(way.unit()).isNull());
        assertThat(four.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.figures()).isNotNull());
    }

    @Test
    @Tag("S004-120")
    void theCostOfAnOutcomeIsOfPlansThatWereReviewedAndWhollyCosted() {
        var reviewed = plan(PlanningModel.SOCIAL_WORK_TEAM, null, 60, "42.00", 0, 2);
        var five = Collections.nCopies(5, reviewed);
        assertThat(CostReport.of(five).perOutcome()).isEqualByComparingTo("21.00");
        var more = Stream.of(
                        council(60, "500.00"),
                        plan(PlanningModel.SOCIAL_WORK_TEAM, null, 60, "500.00", 5, 9),
                        plan(PlanningModel.SOCIAL_WORK_TEAM, null, 0, "0", 0, 9))
                .toList();
        assertThat(CostReport.of(Stream.concat(five.stream(), more.stream()).toList())
                        .perOutcome())
                .isEqualByComparingTo("21.00");
        assertThat(CostReport.of(five.subList(0, 4)).perOutcome()).isNull();
        assertThat(CostReport.of(Collections.nCopies(5, plan(PlanningModel.PERSON, null, 60, "42.00", 0, 0)))
                        .perOutcome())
                .isNull();
    }
}
