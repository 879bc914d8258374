package org.ourplan.law.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.assessment.Involved.Role;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.wellbeing.WellbeingArea;

class NeedsAssessmentTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Need WASHING = Need.steady(1, "Help to wash", "To feel fresh for work", "Help in the morning");
    static final NeedsAssessment COMPLETE = NeedsAssessment.justBegun()
            .withHow(How.byPractitioner(How.Mode.FACE_TO_FACE, "She asked for it"))
            .withTiming(new Timing(DAY, DAY.minusDays(3), "", DAY.plusDays(21)))
            .withInvolved(List.of(Involved.tookPart("Ivy Marsh", Role.THE_PERSON, "At home")))
            .withNeeds(Answer.YES, List.of(WASHING))
            .withWellbeing(allNine())
            .withSteps(Map.of(AdultOutcome.PERSONAL_HYGIENE, new ThreeSteps("My face and hands", "Nobody", "A bath")))
            .withWhatElse("A bath board", "The falls class")
            .withContinuingHealthcare(new ContinuingHealthcare(Answer.NO, null, null))
            .withConclusion("Ivy wants to wash every morning.");

    static Map<WellbeingArea, WellbeingEntry> allNine() {
        Map<WellbeingArea, WellbeingEntry> entries = new EnumMap<>(WellbeingArea.class);
        for (WellbeingArea area : WellbeingArea.values()) {
            entries.put(area, new WellbeingEntry(false, "Not affected"));
        }
        return entries;
    }

    private static List<String> found(NeedsAssessment assessment) {
        return shortened(NeedsAssessmentChecks.beforeCompleting(assessment));
    }

    static List<String> shortened(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.ruleId() + " " + finding.place() + (finding.stops() ? "" : " warns"))
                .toList();
    }

    @Test
    void aCompleteAssessmentNeedsNothing() {
        assertThat(found(COMPLETE)).isEmpty();
    }

    @Test
    @Tag("AS-1")
    void theConclusionAndTheNeedsAgree() {
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of()))).containsExactly("AS-1 needs");
        assertThat(found(COMPLETE.withNeeds(Answer.UNANSWERED, List.of(WASHING))))
                .containsExactly("AS-1 needs");
        assertThat(found(COMPLETE.withNeeds(Answer.NO, List.of(WASHING)))).containsExactly("AS-1 needs");
        assertThat(found(COMPLETE.withNeeds(Answer.NO, List.of()))).isEmpty();
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(Need.steady(2, "", "Rest", "Quiet")))))
                .containsExactly("AS-1 need/2");
    }

    @Test
    @Tag("AS-2")
    void everyNeedHasAnOutcomeOrAReasonAndWhetherSupportCouldHelp() {
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(Need.steady(1, "Help to wash", " ", "")))))
                .containsExactly("AS-2 need/1");
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(Need.steady(1, "Help to wash", "To be clean", "")))))
                .containsExactly("AS-2 need/1");
        Need none = new Need(
                1,
                "Help to wash",
                "",
                "",
                Answer.NO,
                "",
                Need.Days.notDescribed(),
                "",
                List.of(),
                "She is content",
                "");
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(none)))).isEmpty();
    }

    @Test
    @Tag("AS-3")
    void theAdultAndEveryCarerAreInvolvedOrThereIsAReason() {
        Involved ivy = Involved.tookPart("Ivy Marsh", Role.THE_PERSON, "At home");

        assertThat(found(COMPLETE.withInvolved(List.of()))).containsExactly("AS-3 involvement");
        for (Role role : List.of(Role.CARER, Role.ASKED_FOR, Role.INTERESTED_IN_WELFARE)) {
            assertThat(found(COMPLETE.withInvolved(List.of(ivy, Involved.notInvited("Tom Marsh", role, " ")))))
                    .containsExactly("AS-3 involvement");
            assertThat(found(COMPLETE.withInvolved(List.of(ivy, Involved.notInvited("Tom Marsh", role, "Abroad")))))
                    .isEmpty();
        }
        assertThat(found(COMPLETE.withInvolved(List.of(Involved.notInvited("Ivy Marsh", Role.THE_PERSON, "Ill")))))
                .as("the adult cannot be left out")
                .containsExactly("AS-3 involvement");
    }

    @Test
    @Tag("AS-4")
    void whatElseCouldHelpIsConsidered() {
        assertThat(found(COMPLETE.withWhatElse("", "Class"))).containsExactly("AS-4 what-else");
        assertThat(found(COMPLETE.withWhatElse("Board", " "))).containsExactly("AS-4 prevention");
    }

    @Test
    @Tag("AS-5")
    void theWayOfAssessingSuitsThePerson() {
        How doubtful =
                new How(How.Mode.PHONE, "She prefers it", Answer.YES, Answer.YES, Answer.NO, Answer.UNANSWERED, "");

        assertThat(found(COMPLETE.withHow(doubtful))).containsExactly("AS-5 how warns");
        assertThat(found(COMPLETE.withHow(How.byPractitioner(How.Mode.PHONE, "She prefers it"))))
                .isEmpty();
        assertThat(found(COMPLETE.withHow(How.byPractitioner(How.Mode.JOINT, ""))))
                .containsExactly("AS-5 how warns");
        assertThat(found(COMPLETE.withHow(How.byPractitioner(How.Mode.NOT_CHOSEN, ""))))
                .containsExactly("AS-5 how");
    }

    @Test
    @Tag("AS-6")
    void aNeedThatGoesUpAndDownIsLookedAtOverTime() {
        Need.Days days = new Need.Days("Cannot rise", "Slow", "Nearly well");

        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(WASHING.fluctuating("", days)))))
                .containsExactly("AS-6 need/1");
        assertThat(found(COMPLETE.withNeeds(
                        Answer.YES,
                        List.of(WASHING.fluctuating("12 months", new Need.Days("Cannot rise", "", "Well"))))))
                .containsExactly("AS-6 need/1");
        assertThat(found(COMPLETE.withNeeds(Answer.YES, List.of(WASHING.fluctuating("12 months", days)))))
                .isEmpty();
    }

    @Test
    @Tag("AS-7")
    void thePersonKnowsHowItWorksBeforeItStarts() {
        assertThat(found(COMPLETE.withTiming(new Timing(DAY, DAY.plusDays(1), "", DAY))))
                .containsExactly("AS-7 what-to-expect warns");
        assertThat(found(COMPLETE.withTiming(new Timing(DAY, null, "", DAY))))
                .containsExactly("AS-7 what-to-expect warns");
        assertThat(found(COMPLETE.withTiming(new Timing(DAY, DAY.plusDays(1), "In hospital", DAY))))
                .isEmpty();
        assertThat(found(COMPLETE.withTiming(new Timing(DAY, DAY, "", DAY)))).isEmpty();
    }

    /** Mode, asked, wants, has capacity, assured by. */
    @ParameterizedTest
    @CsvSource({
        "FACE_TO_FACE, UNANSWERED, UNANSWERED, UNANSWERED, '', AS-8 self-assessment",
        "FACE_TO_FACE, NO, NO, UNANSWERED, '', AS-8 self-assessment",
        "FACE_TO_FACE, YES, UNANSWERED, UNANSWERED, '', AS-8 self-assessment",
        "FACE_TO_FACE, YES, YES, YES, '', AS-8 self-assessment",
        "FACE_TO_FACE, YES, YES, UNANSWERED, '', AS-8 self-assessment",
        "FACE_TO_FACE, YES, YES, NO, '', ''",
        "FACE_TO_FACE, YES, NO, UNANSWERED, '', ''",
        "SUPPORTED_SELF_ASSESSMENT, YES, YES, YES, '', AS-10 self-assessment",
        "SUPPORTED_SELF_ASSESSMENT, YES, YES, YES, Sam Reed, ''"
    })
    @Tag("AS-8")
    @Tag("AS-10")
    void whoeverWantsASelfAssessmentAndCanTakePartHasOneAndTheCouncilIsAssured(
            How.Mode mode, Answer asked, Answer wants, Answer capacity, String assuredBy, String expected) {
        How how = new How(mode, "It suits her", Answer.NO, asked, wants, capacity, assuredBy);

        assertThat(String.join(" ", found(COMPLETE.withHow(how)))).isEqualTo(expected);
    }

    @Test
    @Tag("AS-14")
    void aReferralForContinuingHealthcareIsADuty() {
        assertThat(found(COMPLETE.withContinuingHealthcare(ContinuingHealthcare.notAsked())))
                .containsExactly("AS-14 continuing-healthcare");
        assertThat(found(COMPLETE.withContinuingHealthcare(new ContinuingHealthcare(Answer.YES, null, null))))
                .containsExactly("AS-14 continuing-healthcare");
        assertThat(found(COMPLETE.withContinuingHealthcare(new ContinuingHealthcare(Answer.YES, DAY, null))))
                .isEmpty();
        assertThat(found(COMPLETE.withContinuingHealthcare(new ContinuingHealthcare(Answer.YES, null, DAY))))
                .isEmpty();
    }

    @Test
    @Tag("AS-20")
    void thePersonIsToldWhenToExpectItAndWhenItSlips() {
        Timing untold = new Timing(DAY, DAY, "", null);
        Timing told = new Timing(DAY, DAY, "", DAY.plusDays(10));

        assertThat(found(COMPLETE.withTiming(untold))).containsExactly("AS-20 indicative-date warns");
        assertThat(NeedsAssessmentChecks.whenLate(untold, DAY.plusYears(1))).isEmpty();
        assertThat(NeedsAssessmentChecks.whenLate(told, DAY.plusDays(10))).isEmpty();
        assertThat(shortened(NeedsAssessmentChecks.whenLate(told, DAY.plusDays(11))))
                .containsExactly("AS-20 indicative-date warns");
    }

    @ParameterizedTest
    @CsvSource({
        "Ivy needs residential care, true",
        "Fourteen hours of HOME  CARE a week, true",
        "Two care homes were named, true",
        "She cares for her home, false",
        "She wants to take care of herself at home, false"
    })
    @Tag("AS-21")
    void namingAServiceInTheConclusionWarns(String conclusion, boolean warns) {
        assertThat(found(COMPLETE.withConclusion(conclusion)))
                .isEqualTo(warns ? List.of("AS-21 conclusion warns") : List.of());
    }

    @Test
    @Tag("GEN-1")
    void allNineAreasOfWellbeingAreConsidered() {
        assertThat(found(COMPLETE.withWellbeing(Map.of()))).containsExactly("GEN-1 wellbeing");
        assertThat(NeedsAssessmentChecks.beforeCompleting(COMPLETE.withWellbeing(Map.of())))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .startsWith("Wellbeing has not been considered.");
    }

    @ParameterizedTest
    @EnumSource(WellbeingArea.class)
    @Tag("GEN-1")
    void eachAreaIsAffectedOrHasANote(WellbeingArea area) {
        Map<WellbeingArea, WellbeingEntry> entries = allNine();
        entries.put(area, new WellbeingEntry(false, " "));
        assertThat(found(COMPLETE.withWellbeing(entries))).containsExactly("GEN-1 wellbeing");
        entries.remove(area);
        assertThat(found(COMPLETE.withWellbeing(entries))).containsExactly("GEN-1 wellbeing");
        entries.put(area, new WellbeingEntry(true, ""));
        assertThat(found(COMPLETE.withWellbeing(entries))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', 1",
        "I, '', '', '', 2",
        "I, they, '', '', 3",
        "I, they, paid, '', ''",
        "'', '', paid, S003-25 steps/A2, 1",
        "I, '', paid, S003-25 steps/A2, 2",
        "'', they, paid, S003-25 steps/A2, 1",
        "'', they, '', S003-25 steps/A2, 1"
    })
    @Tag("S003-25")
    void theThreeQuestionsAreAnsweredInOrder(
            String myself, String people, String paid, String expected, String nextQuestion) {
        ThreeSteps steps = new ThreeSteps(myself, people, paid);

        assertThat(String.join(" ", found(COMPLETE.withSteps(Map.of(AdultOutcome.PERSONAL_HYGIENE, steps)))))
                .isEqualTo(expected);
        assertThat(steps.nextQuestion().map(String::valueOf).orElse("")).isEqualTo(nextQuestion);
    }
}
