package org.ourplan.law.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

class MayShareTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Set<SharedPart> PARTS = EnumSet.of(SharedPart.PLAN, SharedPart.SAFETY);

    private static MayShare.Standing standing(@Nullable LocalDate last, @Nullable LocalDate ended) {
        return new MayShare.Standing(Ground.CONSENT, PARTS, TODAY.minusDays(10), last, ended, "");
    }

    private static List<String> places(
            MayShare.Standing standing, Set<SharedPart> parts, LocalDate on, boolean objects) {
        return MayShare.decide(standing, parts, on, TODAY, objects) instanceof MayShare.No(List<Finding> reasons)
                ? reasons.stream().map(Finding::place).toList()
                : List.of();
    }

    /** Each day around each boundary. */
    @Test
    void somethingGoesOutOnlyOnADayOnWhichItStood() {
        var plan = EnumSet.of(SharedPart.PLAN);
        var withLast = standing(TODAY.minusDays(2), null);
        for (var day = TODAY.minusDays(12); !day.isAfter(TODAY.plusDays(1)); day = day.plusDays(1)) {
            var stands = !day.isBefore(TODAY.minusDays(10)) && !day.isAfter(TODAY.minusDays(2));
            assertThat(places(withLast, plan, day, false).isEmpty())
                    .as("%s", day)
                    .isEqualTo(stands);
        }
        assertThat(places(standing(null, TODAY), plan, TODAY.minusDays(1), false))
                .isEmpty();
        assertThat(places(standing(null, TODAY), plan, TODAY, false))
                .as("on the day it was withdrawn nothing more goes out")
                .containsExactly("shared");
        assertThat(places(standing(null, null), plan, TODAY, false)).isEmpty();
        assertThat(places(standing(null, null), plan, TODAY.plusDays(1), false)).containsExactly("shared");
    }

    @Test
    void onlyPartsThatWereAgreedGoOut() {
        assertThat(places(standing(null, null), Set.of(SharedPart.PLAN, SharedPart.MONEY), TODAY, false))
                .containsExactly("parts");
        assertThat(places(standing(null, null), Set.of(), TODAY, false)).containsExactly("parts");
    }

    @Test
    @Tag("DATA-3")
    void anObjectionThatCameLaterStopsSharingForCareAndNothingElse() {
        var care = new MayShare.Standing(Ground.DIRECT_CARE, PARTS, TODAY, null, null, "");
        var despite = new MayShare.Standing(Ground.DIRECT_CARE, PARTS, TODAY, null, null, "She would be dropped");
        assertThat(places(care, PARTS, TODAY, true)).containsExactly("shared");
        assertThat(places(care, PARTS, TODAY, false)).isEmpty();
        assertThat(places(despite, PARTS, TODAY, true)).isEmpty();
        assertThat(places(standing(null, null), PARTS, TODAY, true)).isEmpty();
    }

    @Test
    @Tag("DATA-3")
    @Tag("DATA-6")
    void whyNothingGoesOutIsSaidUnderTheRuleOfItsGround() {
        assertThat(said(Ground.CONSENT, TODAY.minusDays(3), TODAY.minusDays(4), TODAY.minusDays(4)))
                .containsExactly("DATA-6 This was ended. From that day nothing more is shared.");
        assertThat(said(Ground.CONSENT, TODAY.minusDays(3), TODAY, TODAY.minusDays(2)))
                .containsExactly("DATA-6 The last day of this has passed.");
        assertThat(said(Ground.CONSENT, TODAY.minusDays(3), null, TODAY.minusDays(2)))
                .containsExactly("DATA-6 The last day of this has passed.");
        assertThat(said(Ground.DIRECT_CARE, null, null, TODAY.minusDays(11)))
                .containsExactly("DATA-3 Nothing could be shared before the first day of this.");
    }

    private static List<String> said(Ground ground, @Nullable LocalDate last, @Nullable LocalDate ended, LocalDate on) {
        var standing = new MayShare.Standing(ground, PARTS, TODAY.minusDays(10), last, ended, "");
        return ((MayShare.No) MayShare.decide(standing, Set.of(SharedPart.PLAN), on, TODAY, false))
                .reasons().stream()
                        .map(finding -> finding.ruleId() + " " + finding.sentence())
                        .toList();
    }
}
