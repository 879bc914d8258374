package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.AssessmentRecord.Recipient;
import org.ourplan.law.assessment.AssessmentRefusal.ByAdult;
import org.ourplan.law.assessment.AssessmentRefusal.CannotClose;
import org.ourplan.law.assessment.AssessmentRefusal.MayClose;
import org.ourplan.law.assessment.AssessmentRefusal.MustAssess;
import org.ourplan.law.finding.Finding;

class AssessmentRefusalTest {

    /** Capacity to refuse, in their best interests, abuse or neglect. */
    @ParameterizedTest
    @CsvSource({
        "YES, UNANSWERED, NO, may close",
        "YES, YES, NO, may close",
        "YES, UNANSWERED, YES, s11(2)(b)",
        "NO, YES, NO, s11(2)(a)",
        "NO, NO, NO, may close",
        "NO, YES, UNANSWERED, s11(2)(a)",
        "NO, UNANSWERED, NO, needs best-interests",
        "UNANSWERED, UNANSWERED, NO, needs capacity-to-refuse",
        "YES, UNANSWERED, UNANSWERED, needs abuse-or-neglect",
        "UNANSWERED, UNANSWERED, YES, s11(2)(b)"
    })
    @Tag("AS-16")
    void anAdultsRefusalStandsUnlessTheyCannotRefuseOrAreAtRisk(
            Answer capacity, Answer bestInterests, Answer abuse, String expected) {
        String result = switch (AssessmentRefusal.byAdult(new ByAdult(capacity, bestInterests, abuse))) {
            case MayClose close -> "may close";
            case MustAssess must -> must.section().replace("Care Act 2014 ", "");
            case CannotClose(List<Finding> missing) ->
                "needs " + String.join(" ", missing.stream().map(Finding::place).toList());
        };

        assertThat(result).isEqualTo(expected);
    }

    @Test
    @Tag("AS-16")
    void whoeverRefusesIsToldTheyMayAskAgain() {
        MayClose close = (MayClose) AssessmentRefusal.byAdult(new ByAdult(Answer.YES, Answer.UNANSWERED, Answer.NO));

        assertThat(close.note()).contains("You can ask for one at any time, and we will offer again if things change.");
    }

    @Test
    @Tag("CAR-8")
    void aCarersRefusalStands() {
        assertThat(AssessmentRefusal.byCarer()).isInstanceOf(MayClose.class);
    }

    @Test
    @Tag("AS-17")
    @Tag("CAR-8")
    void theDutyIsBackWhenTheyAskOrThingsChange() {
        for (Answer asks : Answer.values()) {
            for (Answer changed : Answer.values()) {
                assertThat(AssessmentRefusal.dutyIsBack(asks, changed))
                        .isEqualTo(asks == Answer.YES || changed == Answer.YES);
            }
        }
    }

    @Test
    @Tag("AS-18")
    @Tag("CAR-9")
    void copiesGoOnlyToWhomThePersonAskedFor() {
        for (Recipient other : List.of(Recipient.THE_OTHER, Recipient.SOMEBODY_ELSE)) {
            assertThat(AssessmentRecord.beforeSending(other, false, true))
                    .filteredOn(Finding::stops)
                    .extracting(Finding::ruleId)
                    .containsExactly("CAR-9");
            assertThat(AssessmentRecord.beforeSending(other, false, false))
                    .filteredOn(Finding::stops)
                    .extracting(Finding::ruleId)
                    .containsExactly("AS-18");
            assertThat(AssessmentRecord.beforeSending(other, true, true)).isEmpty();
        }
        assertThat(AssessmentRecord.beforeSending(Recipient.THE_PERSON, false, true))
                .isEmpty();
    }

    @Test
    @Tag("AS-19")
    void twoAssessmentsAreCombinedOnlyIfBothAgree() {
        for (Answer first : Answer.values()) {
            for (Answer second : Answer.values()) {
                assertThat(AssessmentRecord.beforeCombining(first, second).stream()
                                .noneMatch(Finding::stops))
                        .isEqualTo(first == Answer.YES && second == Answer.YES);
            }
        }
    }
}
