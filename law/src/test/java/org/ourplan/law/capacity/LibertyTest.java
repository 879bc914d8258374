package org.ourplan.law.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LibertyTest {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Test
    @Tag("MCA-8")
    void aRequestOfTheFirstOfJuneIsAssessedByTheTwentyFirst() {
        assertThat(LibertyClock.assessedBy(FIRST_OF_JUNE)).isEqualTo("2026-06-21");
    }

    @Test
    @Tag("MCA-8")
    void anUrgentAuthorisationIsForSevenDaysAndSevenMoreOnce() {
        assertThat(LibertyClock.urgentUntil(FIRST_OF_JUNE, false)).isEqualTo("2026-06-07");
        assertThat(LibertyClock.urgentUntil(FIRST_OF_JUNE, true)).isEqualTo("2026-06-14");
    }

    @Test
    @Tag("MCA-8")
    void whereAnUrgentOneRunsOutSoonerThatDayIsAimedFor() {
        assertThat(LibertyClock.decideBy(FIRST_OF_JUNE, null, false)).isEqualTo("2026-06-21");
        assertThat(LibertyClock.decideBy(FIRST_OF_JUNE, FIRST_OF_JUNE, false)).isEqualTo("2026-06-07");
        assertThat(LibertyClock.decideBy(FIRST_OF_JUNE, FIRST_OF_JUNE, true)).isEqualTo("2026-06-14");
        assertThat(LibertyClock.decideBy(FIRST_OF_JUNE, FIRST_OF_JUNE.plusDays(18), false))
                .as("one that was given late changes nothing")
                .isEqualTo("2026-06-21");
    }

    @Test
    @Tag("MCA-8")
    void aStandardOneIsForAYearAtMost() {
        assertThat(LibertyClock.longest(FIRST_OF_JUNE)).isEqualTo("2027-05-31");
        assertThat(LibertyClock.longest(LocalDate.of(2028, 2, 29))).isEqualTo("2029-02-27");
    }

    @Test
    @Tag("MCA-8")
    void inACareHomeOrAHospitalTheCouncilAuthorisesAndElsewhereTheCourt() {
        for (LibertySetting setting : LibertySetting.values()) {
            boolean council = setting == LibertySetting.CARE_HOME || setting == LibertySetting.HOSPITAL;
            assertThat(setting.route())
                    .isEqualTo(council ? LibertyRoute.STANDARD_AUTHORISATION : LibertyRoute.COURT_OF_PROTECTION);
        }
    }

    @Test
    @Tag("MCA-10")
    @Tag("FIX-7")
    void aRegimeThatIsNotInForceHasNoPlace() {
        assertThat(LibertyRoute.values())
                .containsExactly(LibertyRoute.STANDARD_AUTHORISATION, LibertyRoute.COURT_OF_PROTECTION);
    }
}
