package org.ourplan.complaint.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.complaint.ComplaintAnswer.Found;

/** The report of the year counts what the regulations ask for; the life of a complaint offers what may be done and no more. */
class ComplaintYearTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 8);

    private static ComplaintYear.One one(
            Subject subject, boolean settled, @Nullable LocalDate answered, @Nullable Found found, boolean ombudsman) {
        return new ComplaintYear.One(
                subject, settled, DAY.plusDays(3), DAY.plusDays(3), DAY.plusDays(30), answered, found, ombudsman);
    }

    @Test
    @Tag("COMP-7")
    void fortyReceivedEighteenUpheldThreeAtTheOmbudsman() {
        var all = new ArrayList<ComplaintYear.One>();
        for (var number = 0; number < 40; number++) {
            var found = number < 12 ? Found.WELL_FOUNDED : number < 18 ? Found.PARTLY : Found.NOT_FOUNDED;
            var subject = number < 4 ? Subject.RECORDS : Subject.DELAY;
            all.add(one(subject, false, DAY.plusDays(number < 39 ? 30 : 31), found, number < 3));
        }
        all.add(one(Subject.CONDUCT, true, null, null, false));
        var year = ComplaintYear.of(LocalDate.of(2027, 3, 31), all);
        assertThat(List.of(year.received(), year.wellFounded(), year.ombudsman()))
                .containsExactly(40L, 18L, 3L);
        assertThat(year.answered()).isEqualTo(40);
        assertThat(year.inTime()).as("one a day after the day that was told").isEqualTo(39);
        assertThat(year.acknowledgedInTime()).isEqualTo(40);
        assertThat(year.settledAtOnce()).isEqualTo(1);
        assertThat(year.subjects()).containsOnlyKeys(Subject.DELAY).containsValue(36);
        assertThat(year.fewer()).as("four are not told apart").isEqualTo(4);
    }

    @Test
    void aYearEndsOnTheLastDayOfMarch() {
        assertThat(ComplaintYear.lastDayOf(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(ComplaintYear.lastDayOf(LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(ComplaintYear.firstDay(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    private static ComplaintLife life(boolean waits, boolean overdue, Step... taken) {
        var steps = EnumSet.noneOf(Step.class);
        steps.addAll(List.of(taken));
        return new ComplaintLife(steps, false, waits, false, true, overdue);
    }

    @Test
    void itIsAnsweredOnlyAfterItWasAcknowledgedAndItsPeriodToldAndNobodyHasToBeAsked() {
        assertThat(life(false, false).next()).contains(Step.ACKNOWLEDGED).doesNotContain(Step.ANSWERED, Step.PERIOD);
        assertThat(life(false, false, Step.ACKNOWLEDGED).next())
                .contains(Step.PERIOD)
                .doesNotContain(Step.ANSWERED);
        assertThat(life(true, false, Step.ACKNOWLEDGED, Step.PERIOD).next())
                .contains(Step.STANDING)
                .doesNotContain(Step.ANSWERED);
        assertThat(life(false, false, Step.ACKNOWLEDGED, Step.PERIOD).next()).contains(Step.ANSWERED, Step.LONGER);
        assertThat(life(false, true, Step.ACKNOWLEDGED, Step.PERIOD).next())
                .contains(Step.TOLD_LATE)
                .doesNotContain(Step.LONGER);
    }

    @Test
    void onceItEndedOnlyWhatIsLearntAndTheOmbudsmanAreLeft() {
        for (var end : Set.of(Step.SETTLED, Step.OUTSIDE, Step.PASSED_ON, Step.WITHDRAWN)) {
            assertThat(life(false, false, end).next()).containsExactly(Step.LEARNT);
        }
        assertThat(life(false, true, Step.ANSWERED).next()).containsExactly(Step.LEARNT, Step.OMBUDSMAN);
        assertThat(new ComplaintLife(Set.of(), true, false, true, false, false).next())
                .containsExactly(Step.LEARNT);
    }
}
