package org.ourplan.directory.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource({
        "WM1, WM1",
        "wm1 , WM1",
        "WM1 2AB, WM1",
        "wm12ab, WM1",
        "WM12, WM12",
        "WM12 3AB, WM12",
        "WM123AB, WM12",
        "SW1A 1AA, SW1A",
        "sw1a1aa, SW1A",
        "M1 1AE, M1",
        "WM1 2, WM1",
        "WM1 2A, WM1"
    })
    void ofAPostcodeOnlyTheFirstHalfIsUsed(String typed, String district) {
        assertThat(Whereabouts.of(typed)).isEqualTo(new Whereabouts(district, ""));
    }

    @ParameterizedTest
    @CsvSource({"Westmere, westmere", "Fellgate , fellgate", "12, 12", "WM, wm", "Upper 3, upper 3"})
    void anythingElseIsTheNameOfAPlace(String typed, String name) {
        assertThat(Whereabouts.of(typed)).isEqualTo(new Whereabouts("", name));
        assertThat(Whereabouts.of(" ").isAnywhere()).isTrue();
        assertThat(Whereabouts.of(typed).isAnywhere()).isFalse();
    }

    @Test
    void theLastPostcodeOfAnAddressSaysWhereItIs() {
        assertThat(Whereabouts.districtOf("4 Lake Road\nWestmere\nWM2 3LP")).isEqualTo("WM2");
        assertThat(Whereabouts.districtOf("Flat A1 2BC House, wm6 1pe")).isEqualTo("WM6");
        assertThat(Whereabouts.districtOf("No fixed address")).isEmpty();
    }

    /** Each day around the last on which a check counts. */
    @Test
    void aCheckIsOldOnTheDayAfterTheTargetAndNeverWithoutOne() {
        var checked = LocalDate.of(2026, 1, 1);
        for (var days = 1; days <= 400; days++) {
            assertThat(Freshness.isStale(checked, days, checked.plusDays(days))).isFalse();
            assertThat(Freshness.isStale(checked, days, checked.plusDays(days + 1L)))
                    .isTrue();
            assertThat(Freshness.checkBy(checked, days, checked)).isEqualTo(checked.plusDays(days));
        }
        assertThat(Freshness.isStale(checked, null, checked.plusYears(50))).isFalse();
        assertThat(Freshness.isStale(null, 1, checked)).isFalse();
        assertThat(Freshness.checkBy(checked, null, checked)).isNull();
        assertThat(Freshness.checkBy(null, 30, checked)).isEqualTo(checked);
    }
}
