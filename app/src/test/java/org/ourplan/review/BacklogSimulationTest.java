package org.ourplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.review.decide.Forecast.NEVER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.review.decide.BacklogSimulation;
import org.ourplan.review.decide.Forecast;
import org.ourplan.review.decide.Measured;
import org.ourplan.review.decide.Wanted;

/** The forecast gives the answers that can be worked out by hand, and behaves as chance does where they cannot. */
class BacklogSimulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final List<Integer> UNEVEN = List.of(3, 7, 0, 9, 5, 4, 6, 2, 8, 6);
    private static final long SEED = 7;

    private static List<Integer> weeks(int many, int each) {
        return Collections.nCopies(many, each);
    }

    /** Five workers, who held so many reviews in each week of the record. */
    private static Measured measured(int backlog, int dueAWeek, List<Integer> done, int asked) {
        return new Measured(backlog, weeks(Measured.WEEKS, dueAWeek), done, 5, 5, asked, 0, List.of());
    }

    private static Wanted workers(double workers, double each) {
        return new Wanted(workers, each, 0, null, null);
    }

    private static Forecast of(Measured measured, Wanted wanted) {
        return BacklogSimulation.of(measured, wanted, DAY, SEED);
    }

    @Test
    @Tag("S002-47")
    void whereNothingArrivesAndAsMuchIsDoneEachWeekItIsClearedExactlyOnTheWeek() {
        var even = of(measured(20, 0, weeks(10, 5), 0), workers(5, 1));
        assertThat(List.of(even.early(), even.middle(), even.late())).containsOnly(4);
        assertThat(even.cleared()).isEqualTo(even.runs());
        assertThat(even.weeks().get(3)).isEqualTo(new Forecast.Line(5, 5, 5));
        assertThat(even.weeks().get(4)).isEqualTo(new Forecast.Line(0, 0, 0));
        assertThat(even.day(4)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(of(measured(21, 0, weeks(10, 5), 0), workers(5, 1)).late())
                .as("one more takes another week")
                .isEqualTo(5);
        assertThat(of(measured(20, 0, weeks(10, 5), 0), workers(5, 2)).late())
                .as("twice as many by each")
                .isEqualTo(2);
        assertThat(of(measured(0, 0, weeks(10, 5), 0), workers(5, 1)).late()).isZero();
    }

    @Test
    @Tag("S002-47")
    void whatFallsDueHasToBeDoneToo() {
        assertThat(of(measured(20, 5, weeks(10, 5), 0), workers(5, 1)).cleared())
                .as("as many come as are done")
                .isZero();
        assertThat(of(measured(20, 5, weeks(10, 5), 0), workers(10, 1)).middle())
                .isEqualTo(4);
    }

    @Test
    @Tag("S002-47")
    void withoutWorkersItIsNeverCleared() {
        var never = of(measured(20, 1, weeks(10, 5), 0), workers(0, 1));
        assertThat(never.cleared()).isZero();
        assertThat(List.of(never.early(), never.middle(), never.late())).containsOnly(NEVER);
        assertThat(never.weeks().getLast()).isEqualTo(new Forecast.Line(72, 72, 72));
        assertThat(never.dayOrNever(never.middle())).isNull();
    }

    /** The question of source 002: eight extra workers for a year, to catch up with a backlog of reviews. */
    @Test
    @Tag("S002-47")
    void eightExtraWorkersForAYear() {
        var record = measured(300, 5, UNEVEN, 10);
        var as = of(record, workers(5, 1.1));
        var eightMore = of(record, new Wanted(5, 1.1, 8, DAY, DAY.plusYears(1)));
        assertThat(as.cleared()).isZero();
        assertThat(eightMore.cleared()).isGreaterThan(eightMore.runs() / 2);
        assertThat(eightMore.early()).isPositive().isLessThanOrEqualTo(eightMore.middle());
        var halfAYear = of(record, new Wanted(5, 1.1, 8, DAY, DAY.plusWeeks(26).minusDays(1)));
        assertThat(halfAYear.cleared()).isLessThan(eightMore.cleared());
        assertThat(halfAYear.weeks().subList(0, 27)).isEqualTo(eightMore.weeks().subList(0, 27));
    }

    @Test
    @Tag("S002-47")
    void oneMoreWorkerIsNeverLater() {
        for (var done : List.of(UNEVEN, List.<Integer>of())) {
            var before = of(measured(120, 3, done, 30), workers(1, 1.1));
            for (var workers = 2; workers <= 14; workers++) {
                var now = of(measured(120, 3, done, 30), workers(workers, 1.1));
                assertThat(now.cleared()).isGreaterThanOrEqualTo(before.cleared());
                assertThat(late(now.early())).isLessThanOrEqualTo(late(before.early()));
                assertThat(late(now.middle())).isLessThanOrEqualTo(late(before.middle()));
                assertThat(late(now.late())).isLessThanOrEqualTo(late(before.late()));
                before = now;
            }
            assertThat(before.cleared()).isEqualTo(before.runs());
        }
    }

    private static int late(int week) {
        return week == NEVER ? Integer.MAX_VALUE : week;
    }

    @Test
    void theSameSeedHasTheSameAnswerAndAnotherAnother() {
        var record = measured(60, 3, UNEVEN, 30);
        assertThat(of(record, workers(6, 1))).isEqualTo(of(record, workers(6, 1)));
        assertThat(BacklogSimulation.of(record, workers(6, 1), DAY, SEED + 1)).isNotEqualTo(of(record, workers(6, 1)));
    }

    @Test
    void asManyAreAskedForAsInTheRecordAndPlansThatStartComeFromTheEighthWeekOn() {
        var asked =
                of(measured(0, 0, List.of(), 2 * Measured.WEEKS), workers(0, 1)).weeks();
        assertThat(asked.getLast().middle()).isBetween(101, 107);
        assertThat(asked.getLast().low()).isBetween(86, 95);
        assertThat(asked.getLast().high()).isBetween(113, 122);
        var started = new Measured(0, weeks(Measured.WEEKS, 0), List.of(), 0, 0, 0, 2 * Measured.WEEKS, List.of());
        var line = of(started, workers(0, 1)).weeks();
        assertThat(line.get(BacklogSimulation.FIRST_LOOK)).isEqualTo(new Forecast.Line(0, 0, 0));
        assertThat(line.getLast().middle()).isBetween(85, 91);
    }

    @Test
    void aReviewThatIsDoneComesDueAgainAfterAsLongAsInTheRecord() {
        var after = new ArrayList<>(Collections.nCopies(Measured.WEEKS + 1, 0));
        after.set(10, 3);
        var record = new Measured(1, weeks(Measured.WEEKS, 0), weeks(10, 5), 5, 5, 0, 0, after);
        var firstWeekOnly =
                of(record, new Wanted(0, 1, 1, DAY, DAY.plusDays(6))).weeks();
        assertThat(firstWeekOnly.get(10).middle()).isZero();
        assertThat(firstWeekOnly.get(11).middle()).isEqualTo(1);
        after.set(10, 0);
        after.set(Measured.WEEKS, 3);
        var yearly = new Measured(1, weeks(Measured.WEEKS, 0), weeks(10, 5), 5, 5, 0, 0, after);
        assertThat(of(yearly, new Wanted(0, 1, 1, DAY, DAY.plusDays(6)))
                        .weeks()
                        .getLast()
                        .middle())
                .isZero();
    }

    @Test
    void whoeverComesOrGoesWithinAWeekCountsForTheirDays() {
        var more = new Wanted(2, 1, 7, DAY.plusDays(4), DAY.plusDays(8));
        assertThat(more.workersFrom(DAY)).isEqualTo(2 + 3);
        assertThat(more.workersFrom(DAY.plusWeeks(1))).isEqualTo(2 + 2);
        assertThat(more.workersFrom(DAY.plusWeeks(2))).isEqualTo(2);
        assertThat(new Wanted(2, 1, -2, DAY, DAY.plusDays(6)).workersFrom(DAY)).isZero();
    }

    @Test
    void theRecordSaysEnoughFromEightWeeksOn() {
        assertThat(measured(1, 0, weeks(7, 5), 0).enough()).isFalse();
        assertThat(measured(1, 0, weeks(8, 5), 0).enough()).isTrue();
        assertThat(measured(1, 0, weeks(8, 0), 0).enough()).isFalse();
        assertThat(measured(1, 0, UNEVEN, 0).each()).isEqualTo(5.5 / 5);
    }

    @Test
    void aLargeCountyIsForeseenInLittleTime() {
        var back = new ArrayList<>(Collections.nCopies(Measured.WEEKS + 1, 40));
        var county = new Measured(
                6_000, weeks(Measured.WEEKS, 350), weeks(Measured.WEEKS, 380), 150, 150, 2_000, 1_000, back);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> of(county, workers(158, county.each())));
    }
}
