package org.ourplan.law.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.review.Overdue.Band;

class OverdueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);

    private static Overdue by(int daysAgo, boolean high) {
        return new Overdue(TODAY.minusDays(daysAgo), high);
    }

    @Test
    @Tag("REV-16")
    void theOldestIsFirstAndARiskThatIsHighWeighsMore() {
        var sorted = Stream.of(by(10, false), by(30, false), by(20, true), by(14, true), by(0, true))
                .sorted(Overdue.mostPressing(TODAY))
                .toList();
        assertThat(sorted).containsExactly(by(20, true), by(30, false), by(14, true), by(10, false), by(0, true));
    }

    @Test
    @Tag("REV-16")
    void ofTwoThatWeighTheSameTheOlderIsFirst() {
        assertThat(Stream.of(by(10, true), by(20, false))
                        .sorted(Overdue.mostPressing(TODAY))
                        .toList())
                .containsExactly(by(20, false), by(10, true));
    }

    @Test
    void theBandsBeginOnTheDayTheMonthsAreOver() {
        assertThat(new Overdue(TODAY.minusMonths(3).plusDays(1), false).band(TODAY))
                .isEqualTo(Band.UP_TO_3);
        assertThat(new Overdue(LocalDate.of(2026, 4, 30), false).band(LocalDate.of(2026, 7, 29)))
                .isEqualTo(Band.UP_TO_3);
        assertThat(new Overdue(LocalDate.of(2026, 4, 30), false).band(LocalDate.of(2026, 7, 30)))
                .isEqualTo(Band.UP_TO_6);
        assertThat(new Overdue(LocalDate.of(2026, 1, 31), false).band(TODAY)).isEqualTo(Band.UP_TO_12);
        assertThat(new Overdue(LocalDate.of(2025, 7, 31), false).band(TODAY)).isEqualTo(Band.LONGER);
    }

    @Test
    @Tag("REV-17")
    @Tag("S004-91")
    void aThemeOfTwentyIsCountedAndOneOfAFewIsNotEvenNamed() {
        Map<String, Long> people = new HashMap<>();
        people.put("no evening transport", 20L);
        people.put("buses", 5L);
        people.put("my neighbour ned", 4L);
        var report = Themes.report(people);
        assertThat(report.shown())
                .containsExactly(new Themes.Counted("no evening transport", 20), new Themes.Counted("buses", 5));
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.toString()).doesNotContain("ned");
    }

    @Test
    void aThemeIsTheSameHoweverItIsTyped() {
        assertThat(Themes.tidy("  No evening   Transport. ")).isEqualTo("no evening transport");
        assertThat(Themes.tidy(" ")).isEmpty();
    }
}
