package org.ourplan.law.directpayments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.directpayments.CareHomeStays.Stay;

@NullUnmarked
class CareHomeStaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Stay stay(int from, int days) {
        return new Stay(DAY.plusDays(from), DAY.plusDays(from + days - 1L));
    }

    @Test
    @Tag("DP-13")
    void tenAndFourteenWithTwentyBetweenAreTwentyFourAndMayBeBought() {
        var counted = CareHomeStays.count(List.of(stay(0, 10)), stay(30, 14), false);
        assertThat(counted.days()).isEqualTo(24);
        assertThat(counted.notFrom()).isNull();
    }

    @Test
    @Tag("DP-13")
    void twentyOneAndFourteenWithTwentyOneBetweenStopOnDayTwentyNine() {
        var counted = CareHomeStays.count(List.of(stay(0, 21)), stay(42, 14), false);
        assertThat(counted.days()).isEqualTo(35);
        assertThat(counted.notFrom()).isEqualTo(DAY.plusDays(42 + 7));
    }

    @Test
    @Tag("DP-13")
    void twentyOneAndFourteenWithThirtyFiveBetweenAreNotAdded() {
        var counted = CareHomeStays.count(List.of(stay(0, 21)), stay(56, 14), false);
        assertThat(counted.days()).isEqualTo(14);
        assertThat(counted.notFrom()).isNull();
    }

    @Test
    @Tag("DP-13")
    void everyGapAndEveryLengthByDay() {
        for (var gap = 0; gap <= 60; gap++) {
            for (var first = 1; first <= 28; first++) {
                for (var second = 1; second <= 28; second++) {
                    var counted = CareHomeStays.count(List.of(stay(0, first)), stay(first + gap, second), false);
                    var together = gap < 28 ? first + second : second;
                    assertThat(counted.days()).isEqualTo(together);
                    assertThat(counted.notFrom())
                            .isEqualTo(together > 28 ? DAY.plusDays(first + gap + 28 - first) : null);
                }
            }
        }
    }

    @Test
    @Tag("DP-13")
    void oneStayAloneMayLastTwentyEightDaysAndNoMore() {
        assertThat(CareHomeStays.count(List.of(), stay(0, 28), false).notFrom()).isNull();
        assertThat(CareHomeStays.count(List.of(), stay(0, 29), false).notFrom()).isEqualTo(DAY.plusDays(28));
    }

    @Test
    @Tag("DP-13")
    void aStayRecordedLateIsCountedWithThoseBeforeAndAfterIt() {
        var counted = CareHomeStays.count(List.of(stay(0, 10), stay(40, 10)), stay(20, 9), false);
        assertThat(counted.days()).isEqualTo(19);
        assertThat(counted.notFrom()).isNull();
        assertThat(CareHomeStays.count(List.of(stay(0, 10), stay(100, 10)), stay(20, 9), false))
                .as("a later stay that is kept apart takes nothing away")
                .isEqualTo(counted);
    }

    @Test
    @Tag("DP-13")
    void daysThatOverlapCountOnceAndDaysOfMoreThanTwelveMonthsAgoNotAtAll() {
        assertThat(CareHomeStays.count(List.of(stay(0, 10)), stay(5, 10), false).days())
                .isEqualTo(15);
        var chain = new java.util.ArrayList<Stay>();
        for (var from = 0; from < 364; from += 27) {
            chain.add(stay(from, 1));
        }
        assertThat(CareHomeStays.count(chain, stay(378, 1), false).days()).isEqualTo(14);
    }

    @Test
    @Tag("DP-14")
    void onlyACouncilThatScheduleTwoListsGoesOn() {
        assertThat(CareHomeStays.count(List.of(), stay(0, 84), false).notFrom()).isEqualTo(DAY.plusDays(28));
        assertThat(CareHomeStays.count(List.of(), stay(0, 84), true).notFrom()).isNull();
    }
}
