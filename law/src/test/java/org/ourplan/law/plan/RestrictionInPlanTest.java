package org.ourplan.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class RestrictionInPlanTest {

    private static List<Finding> of(String what, String why, String less, Answer asked) {
        return new RestrictionInPlan(what, why, less, asked).findings("restriction/1");
    }

    @Test
    @Tag("MCA-9")
    void aLockedDoorOfWhichNobodyAskedWhetherItTakesAwayLibertyWarns() {
        for (Answer asked : List.of(Answer.NO, Answer.UNANSWERED)) {
            assertThat(of("Locked door", "She walks into the road", "A bell: she does not hear it", asked))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ruleId()).isEqualTo("MCA-9");
                        assertThat(finding.stops()).isFalse();
                    });
        }
        assertThat(of("Locked door", "She walks into the road", "A bell: she does not hear it", Answer.YES))
                .isEmpty();
    }

    @Test
    @Tag("MCA-9")
    void oneWithoutItsReasonOrWithoutALookAtWhatRestrictsLessStops() {
        assertThat(of("Locked door", " ", "A bell", Answer.YES)).singleElement().matches(Finding::stops);
        assertThat(of("Locked door", "The road", "", Answer.YES))
                .singleElement()
                .matches(Finding::stops);
        assertThat(of("", "The road", "A bell", Answer.YES)).singleElement().matches(Finding::stops);
    }
}
