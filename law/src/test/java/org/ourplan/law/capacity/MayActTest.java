package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.Authority.Kind;
import org.ourplan.law.finding.Finding;

class MayActTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static Authority power(Kind kind, Answer registered) {
        return new Authority(kind, "Nina Field", Set.of(), registered, TODAY, null, null, null);
    }

    private static Authority deputy(Sphere... covers) {
        return new Authority(Kind.DEPUTY, "Dan Deputy", Set.of(covers), Answer.UNANSWERED, TODAY, null, null, null);
    }

    private static Authority days(
            @Nullable LocalDate seen, @Nullable LocalDate from, @Nullable LocalDate last, @Nullable LocalDate ended) {
        return new Authority(
                Kind.LASTING_POWER_HEALTH_AND_WELFARE, "Nina Field", Set.of(), Answer.YES, seen, from, last, ended);
    }

    private static List<String> reasons(Authority authority, Matter matter, boolean lacks) {
        return MayAct.decide(authority, matter, lacks, TODAY) instanceof MayAct.No(List<Finding> reasons)
                ? reasons.stream().map(Finding::section).toList()
                : List.of();
    }

    /** Every kind of power with every kind of matter. */
    @Test
    @Tag("MCA-5")
    void aPowerCountsOnlyForWhatItCovers() {
        var welfare = EnumSet.range(Matter.CARE_AND_SUPPORT, Matter.SERIOUS_MEDICAL_TREATMENT);
        for (Matter matter : Matter.values()) {
            assertThat(reasons(power(Kind.LASTING_POWER_HEALTH_AND_WELFARE, Answer.YES), matter, true)
                            .isEmpty())
                    .as("welfare %s", matter)
                    .isEqualTo(welfare.contains(matter));
            for (Kind kind : List.of(Kind.LASTING_POWER_PROPERTY_AND_FINANCE, Kind.ENDURING_POWER)) {
                assertThat(reasons(power(kind, Answer.YES), matter, true).isEmpty())
                        .as("%s %s", kind, matter)
                        .isEqualTo(matter == Matter.MONEY);
            }
            assertThat(reasons(deputy(Sphere.HEALTH_AND_WELFARE), matter, true).isEmpty())
                    .as("welfare deputy %s", matter)
                    .isEqualTo(welfare.contains(matter));
            assertThat(reasons(deputy(Sphere.values()), matter, true).isEmpty())
                    .as("deputy for both %s", matter)
                    .isEqualTo(matter != Matter.ONLY_THEIR_OWN);
            assertThat(reasons(power(Kind.NOMINEE, Answer.YES), matter, true))
                    .as("nominee %s", matter)
                    .isNotEmpty();
        }
    }

    @Test
    @Tag("MCA-5")
    void aPowerForMoneyDoesNotDecideWhereSomebodyLives() {
        assertThat(reasons(power(Kind.LASTING_POWER_PROPERTY_AND_FINANCE, Answer.YES), Matter.WHERE_TO_LIVE, true))
                .containsExactly("Mental Capacity Act 2005 ss 9(1), 16 and 17");
    }

    @Test
    @Tag("MCA-5")
    void aPowerIsRegisteredAndSeenFirst() {
        for (Answer registered : List.of(Answer.NO, Answer.UNANSWERED)) {
            assertThat(reasons(power(Kind.LASTING_POWER_HEALTH_AND_WELFARE, registered), Matter.HEALTH, true))
                    .containsExactly("Mental Capacity Act 2005 s9(2)(b)");
        }
        assertThat(reasons(power(Kind.ENDURING_POWER, Answer.NO), Matter.MONEY, true))
                .containsExactly("Mental Capacity Act 2005 s9(2)(b)");
        assertThat(reasons(power(Kind.ENDURING_POWER, Answer.NO), Matter.MONEY, false))
                .as("an old power counts before it is registered, while they can decide")
                .isEmpty();
        assertThat(reasons(days(null, null, null, null), Matter.HEALTH, true))
                .containsExactly("Mental Capacity Act 2005 ss 9 and 16");
        assertThat(reasons(days(TODAY.plusDays(1), null, null, null), Matter.HEALTH, true))
                .containsExactly("Mental Capacity Act 2005 ss 9 and 16");
    }

    /** At the first and the last day, and one day to either side. */
    @Test
    @Tag("MCA-5")
    void itCountsFromItsFirstToItsLastDayAndNotOnTheDayItIsEnded() {
        String over = "Mental Capacity Act 2005 ss 13 and 16(7)";
        assertThat(reasons(days(TODAY, TODAY, TODAY, null), Matter.HEALTH, true))
                .isEmpty();
        assertThat(reasons(days(TODAY, TODAY.plusDays(1), null, null), Matter.HEALTH, true))
                .containsExactly(over);
        assertThat(reasons(days(TODAY, null, TODAY.minusDays(1), null), Matter.HEALTH, true))
                .containsExactly(over);
        assertThat(reasons(days(TODAY, null, null, TODAY), Matter.HEALTH, true)).containsExactly(over);
        assertThat(reasons(days(TODAY, null, null, TODAY.plusDays(1)), Matter.HEALTH, true))
                .isEmpty();
    }

    @Test
    @Tag("MCA-5")
    void nobodyDecidesForSomebodyWhoCanDecideExceptOverMoneyWithAPower() {
        assertThat(reasons(power(Kind.LASTING_POWER_HEALTH_AND_WELFARE, Answer.YES), Matter.CARE_AND_SUPPORT, false))
                .containsExactly("Mental Capacity Act 2005 s11(7)(a)");
        assertThat(reasons(deputy(Sphere.PROPERTY_AND_FINANCE), Matter.MONEY, false))
                .containsExactly("Mental Capacity Act 2005 s20(1)");
        assertThat(reasons(power(Kind.LASTING_POWER_PROPERTY_AND_FINANCE, Answer.YES), Matter.MONEY, false))
                .isEmpty();
    }
}
