package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.finding.Finding;

class AssessorTest {

    @Test
    @Tag("CON-7")
    void onlySomebodyTrainedForItAssessesAPersonWhoMayBeDeafblind() {
        var asked = Set.of(Expertise.DEAFBLIND);
        assertThat(new Assessor("Wendy", asked, EnumSet.complementOf(EnumSet.of(Expertise.DEAFBLIND)), "Dr Fictional")
                        .beforeStarting())
                .extracting(Finding::ruleId)
                .containsExactly("CON-7");
        assertThat(new Assessor("", asked, asked, "").beforeStarting()).hasSize(1);
        assertThat(new Assessor("Wendy", asked, asked, "").beforeStarting()).isEmpty();
        assertThat(new Assessor("", Set.of(), Set.of(), "").beforeStarting()).isEmpty();
    }

    @Test
    @Tag("AS-12")
    void anExpertIsConsultedOnWhatTheAssessorIsNotTrainedIn() {
        for (var needed : Expertise.values()) {
            if (needed != Expertise.DEAFBLIND) {
                var asked = Set.of(needed);
                assertThat(new Assessor("Wendy", asked, Set.of(), "").beforeCompleting())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.sentence()).contains(needed.plainTitle()))
                        .matches(finding -> !finding.stops() && finding.ruleId().equals("AS-12"));
                assertThat(new Assessor("Wendy", asked, asked, "").beforeCompleting())
                        .isEmpty();
                assertThat(new Assessor("Wendy", asked, Set.of(), "The autism team, in May").beforeCompleting())
                        .isEmpty();
            }
        }
    }
}
