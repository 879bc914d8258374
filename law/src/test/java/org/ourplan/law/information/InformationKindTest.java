package org.ourplan.law.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

class InformationKindTest {

    /** Every set of the five: exactly those that nobody wrote stop it, and only the whole set goes. */
    @Test
    @Tag("INFO-2")
    void eachOfTheFiveKindsThatIsMissingStopsTheInformation() {
        var all = InformationKind.values();
        for (var set = 0; set < 1 << all.length; set++) {
            var written = EnumSet.noneOf(InformationKind.class);
            var missing = EnumSet.noneOf(InformationKind.class);
            for (var kind : all) {
                (((set >> kind.ordinal()) & 1) == 1 ? written : missing).add(kind);
            }
            assertThat(InformationKind.missing(written))
                    .as("%s", written)
                    .allMatch(Finding::stops)
                    .extracting(Finding::place)
                    .containsExactlyElementsOf(
                            missing.stream().map(InformationKind::path).toList());
        }
    }

    @Test
    void aMissingKindIsNamedWithItsSection() {
        var missing = InformationKind.missing(EnumSet.complementOf(EnumSet.of(InformationKind.SAFETY)));
        assertThat(missing).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("INFO-2");
            assertThat(finding.section()).isEqualTo("Care Act 2014 s4(2)(e)");
            assertThat(finding.sentence()).contains("worried about somebody’s safety or wellbeing");
        });
        assertThat(InformationKind.missing(Set.of())).hasSize(5);
    }

    @Test
    void aKindIsFoundByItsPartOfAnAddressAndNothingElseIs() {
        for (var kind : InformationKind.values()) {
            assertThat(InformationKind.at(kind.path())).contains(kind);
        }
        assertThat(InformationKind.at("system")).contains(InformationKind.SYSTEM);
        assertThat(InformationKind.at("SYSTEM")).isEmpty();
        assertThat(InformationKind.SYSTEM.words()).isEqualTo("How care and support works here");
    }
}
