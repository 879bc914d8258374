package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class WhoDecidesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final CapacityAssessment.Result LACKS =
            new CapacityAssessment.LacksCapacity("where to live", TODAY, List.of(FunctionalTest.USE_OR_WEIGH));

    private static Authority power(Authority.Kind kind) {
        return new Authority(kind, "Nina Field", Set.of(), Answer.YES, TODAY, null, null, null);
    }

    private static WhoDecides who(CapacityAssessment.Result found, Matter matter, Authority... authorities) {
        return WhoDecides.of(found, Fluctuation.none(), matter, List.of(authorities), TODAY);
    }

    private static Fluctuation later(Answer canWait, @Nullable LocalDate day) {
        return new Fluctuation(Answer.YES, canWait, TODAY, day);
    }

    @Test
    @Tag("MCA-5")
    void whoHasAuthorityForItDecidesAndNotTheCouncil() {
        Authority welfare = power(Authority.Kind.LASTING_POWER_HEALTH_AND_WELFARE);
        Authority money = power(Authority.Kind.LASTING_POWER_PROPERTY_AND_FINANCE);

        assertThat(who(LACKS, Matter.WHERE_TO_LIVE, money, welfare))
                .isEqualTo(new WhoDecides.WhoHasAuthority(List.of(welfare)));
        assertThat(who(LACKS, Matter.WHERE_TO_LIVE, money))
                .isInstanceOfSatisfying(
                        WhoDecides.InTheirBestInterests.class,
                        best -> assertThat(best.whyNot())
                                .singleElement()
                                .asString()
                                .contains("Nina Field, attorney for property", "does not cover that"));
        assertThat(who(LACKS, Matter.MONEY, money)).isEqualTo(new WhoDecides.WhoHasAuthority(List.of(money)));
        assertThat(who(LACKS, Matter.ONLY_THEIR_OWN, welfare)).isEqualTo(new WhoDecides.NobodyElse());
    }

    @Test
    @Tag("MCA-5")
    void whoeverCanDecideDecidesWhoeverElseHasAuthority() {
        Authority welfare = power(Authority.Kind.LASTING_POWER_HEALTH_AND_WELFARE);

        assertThat(who(new CapacityAssessment.HasCapacity("where to live", TODAY, ""), Matter.WHERE_TO_LIVE, welfare))
                .isEqualTo(new WhoDecides.ThePerson());
        assertThat(who(new CapacityAssessment.NoFinding(List.of()), Matter.WHERE_TO_LIVE, welfare))
                .as("nothing is shown, so they are presumed able")
                .isEqualTo(new WhoDecides.ThePerson());
    }

    /** Delirium, and the decision can wait for two weeks. */
    @Test
    @Tag("MCA-7")
    void whatCanWaitWaitsAndWhatCannotIsDecidedAndReviewed() {
        LocalDate again = TODAY.plusDays(14);
        Authority welfare = power(Authority.Kind.LASTING_POWER_HEALTH_AND_WELFARE);

        assertThat(WhoDecides.of(LACKS, later(Answer.YES, again), Matter.HEALTH, List.of(welfare), TODAY))
                .isEqualTo(new WhoDecides.TheyLater(again));
        assertThat(WhoDecides.of(LACKS, later(Answer.NO, again), Matter.HEALTH, List.of(), TODAY))
                .isEqualTo(new WhoDecides.InTheirBestInterests(List.of()));
        for (Answer canWait : List.of(Answer.YES, Answer.NO)) {
            assertThat(later(canWait, again).findings()).isEmpty();
            assertThat(later(canWait, TODAY.plusDays(1)).findings()).isEmpty();
            assertThat(later(canWait, TODAY).findings())
                    .extracting(Finding::place)
                    .containsExactly("look-again");
            assertThat(later(canWait, null).findings())
                    .extracting(Finding::place)
                    .containsExactly("look-again");
        }
        assertThat(later(Answer.UNANSWERED, again).findings())
                .extracting(Finding::place)
                .containsExactly("can-wait");
        assertThat(new Fluctuation(Answer.UNANSWERED, Answer.YES, TODAY, again).findings())
                .extracting(Finding::place)
                .containsExactly("comes-back");
        assertThat(Fluctuation.none().findings()).isEmpty();
    }

    @Test
    void the_day_to_look_again_is_to_ask_or_to_review() {
        assertThat(new Fluctuation(Answer.YES, Answer.YES, TODAY, null).findings())
                .extracting(Finding::sentence)
                .containsExactly("Set the day to ask them again. It comes after the day of this assessment.");
        assertThat(new Fluctuation(Answer.YES, Answer.NO, TODAY, null).findings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Set the day to review what is decided now. It comes after the day of this assessment.");
    }
}
