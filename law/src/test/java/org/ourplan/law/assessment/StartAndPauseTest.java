package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.law.advocacy.Advocacy.AdvocacyCheck;
import org.ourplan.law.advocacy.Advocacy.ProcessToStart;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.finding.Finding;

/** When an assessment may start, and what a pause in it means. */
class StartAndPauseTest {

    private static List<String> found(NeedsAssessment assessment) {
        return NeedsAssessmentTest.shortened(NeedsAssessmentChecks.beforeCompleting(assessment));
    }

    @Test
    @Tag("PREV-8")
    void aPauseHasAReasonAndADayAndNothingIsCompletedWhileItLasts() {
        Pause pause = new Pause("Reablement first", "Six weeks of reablement", NeedsAssessmentTest.DAY);

        assertThat(NeedsAssessmentTest.shortened(new Pause("", "", null).beforePausing()))
                .containsExactly("PREV-8 pause", "PREV-8 pause", "PREV-8 pause");
        assertThat(NeedsAssessmentTest.shortened(new Pause("Reablement first", "Reablement", null).beforePausing()))
                .containsExactly("PREV-8 pause");
        assertThat(pause.beforePausing()).isEmpty();
        assertThat(pause.isOver(NeedsAssessmentTest.DAY.minusDays(1))).isFalse();
        assertThat(pause.isOver(NeedsAssessmentTest.DAY)).isTrue();
        assertThat(found(NeedsAssessmentTest.COMPLETE.withPause(pause))).containsExactly("PREV-8 pause");
        assertThat(found(NeedsAssessmentTest.COMPLETE.withPause(pause).withPause(null)))
                .isEmpty();
    }

    @Test
    @Tag("CON-5")
    @Tag("ADV-1")
    @Tag("ADV-14")
    void itStartsOnlyAfterTheAdvocacyQuestionAndCheck() {
        ProcessToStart start = new ProcessToStart(Process.NEEDS_ASSESSMENT, "17", false);
        AdvocacyCheck check = new AdvocacyCheck(Process.NEEDS_ASSESSMENT, "17", NeedsAssessmentTest.DAY);
        AdvocacyCheck old = new AdvocacyCheck(Process.NEEDS_ASSESSMENT, "3", NeedsAssessmentTest.DAY);

        assertThat(NeedsAssessmentTest.shortened(NeedsAssessmentChecks.beforeStarting(false, start, Optional.empty())))
                .containsExactly("CON-5 difficulty", "ADV-1 advocacy");
        assertThat(NeedsAssessmentTest.shortened(NeedsAssessmentChecks.beforeStarting(true, start, Optional.of(old))))
                .containsExactly("ADV-14 advocacy");
        assertThat(NeedsAssessmentChecks.beforeStarting(true, start, Optional.of(check)))
                .isEmpty();
    }

    @Test
    @Tag("AS-18")
    @Tag("CAR-9")
    void whoseAssessmentItIsDecidesWhoAsksForACopy() {
        assertThat(AssessmentRecord.beforeSending(AssessmentRecord.Recipient.THE_OTHER, false, false))
                .containsExactly(Finding.stop(
                        "AS-18",
                        "Care Act 2014 s12(3)",
                        "Send a copy only if the adult asks for that. Record that they did.",
                        "copies"));
        assertThat(AssessmentRecord.beforeSending(AssessmentRecord.Recipient.SOMEBODY_ELSE, false, true))
                .containsExactly(Finding.stop(
                        "CAR-9",
                        "Care Act 2014 s12(4)",
                        "Send a copy only if the carer asks for that. Record that they did.",
                        "copies"));
    }

    @Test
    void nothingIsRecordedAtTheBeginning() {
        assertThat(NeedsAssessment.justBegun().needs()).isEmpty();
        assertThat(NeedsAssessment.justBegun().steps()).isEmpty();
        assertThat(CarersAssessment.justBegun()).isNotNull().isEqualTo(CarersAssessment.justBegun());
    }

    @Test
    @Tag("S003-25")
    void theQuestionThatComesFirstIsNamed() {
        assertThat(new ThreeSteps("", "A neighbour", "").outOfOrder("steps/A2"))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Say first what they can do for themselves, then what people and the community can do.");
        assertThat(new ThreeSteps("My face", "", "A bath").outOfOrder("steps/A2"))
                .extracting(Finding::sentence)
                .containsExactly("Say what family, friends and the community can do before saying what paid support is"
                        + " needed.");
    }

    @Test
    void whatNobodySaidIsEmptyAndAnOutcomeOfNoWordsIsNone() {
        assertThat(Need.Days.notDescribed()).isEqualTo(new Need.Days("", "", ""));
        assertThat(CarerStanding.unpaid()).isEqualTo(new CarerStanding(CarerStanding.Type.UNPAID, ""));
        assertThat(Need.steady(1, "Meals", " ", "A visit").outcomesWanted()).isEmpty();
        assertThat(Need.steady(1, "Meals", "Cook again", "A visit").outcomesWanted())
                .containsExactly("Cook again");
    }
}
