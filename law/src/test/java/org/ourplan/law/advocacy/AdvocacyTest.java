package org.ourplan.law.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.advocacy.Advocacy.AdvocacyCheck;
import org.ourplan.law.advocacy.Advocacy.ProcessToStart;
import org.ourplan.law.advocacy.AdvocacyDecision.CannotDecide;
import org.ourplan.law.advocacy.AdvocacyDecision.NotRequired;
import org.ourplan.law.advocacy.AdvocacyDecision.Required;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;

class AdvocacyTest {

    private static final LocalDate MADE = LocalDate.of(2025, 3, 1);
    private static final AppropriatePerson DAUGHTER = AppropriatePerson.agreedTo("Nell Marsh", "daughter");
    private static final AdvocacyFacts DIFFICULTY = AdvocacyFacts.forProcess(Process.NEEDS_ASSESSMENT)
            .withDifficulties(answers(Difficulty.RETAINING), EnumSet.allOf(Matter.class));
    private static final AdvocacyFacts WITH_DAUGHTER = DIFFICULTY.withAppropriatePerson(DAUGHTER);

    private static Map<Difficulty, Answer> answers(Difficulty... yes) {
        Map<Difficulty, Answer> answers = new EnumMap<>(Difficulty.class);
        for (Difficulty area : Difficulty.values()) {
            answers.put(area, Arrays.asList(yes).contains(area) ? Answer.YES : Answer.NO);
        }
        return answers;
    }

    private static String shortened(AdvocacyDecision decision) {
        return switch (decision) {
            case Required required -> "required " + required.ruleId();
            case NotRequired not -> "not required" + (not.supportedBy().isEmpty() ? "" : " " + not.supportedBy());
            case CannotDecide none ->
                "needs "
                        + String.join(
                                " ", none.missing().stream().map(Finding::place).toList());
        };
    }

    private static String decided(AdvocacyFacts facts) {
        return shortened(Advocacy.decide(facts));
    }

    private static NhsStay longStay(Answer bestInterests) {
        return new NhsStay(NhsStay.Kind.CARE_HOME, 70, bestInterests);
    }

    @Test
    @Tag("ADV-3")
    void row1NoSubstantialDifficulty() {
        assertThat(decided(DIFFICULTY.withDifficulties(answers(), EnumSet.allOf(Matter.class))))
                .isEqualTo("not required");
    }

    @Test
    @Tag("ADV-5")
    void row2NobodyAppropriate() {
        assertThat(decided(DIFFICULTY.withNobodyAppropriate())).isEqualTo("required ADV-5");
    }

    @Test
    @Tag("ADV-6")
    void row3ThePersonDoesNotAgreeOrItIsNotBestForThem() {
        assertThat(decided(DIFFICULTY.withAppropriatePerson(DAUGHTER.withAgreement(Answer.YES, Answer.NO, Answer.YES))))
                .isEqualTo("required ADV-6");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(DAUGHTER.withAgreement(Answer.NO, Answer.YES, Answer.NO))))
                .isEqualTo("required ADV-6");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(
                        DAUGHTER.withAgreement(Answer.NO, Answer.UNANSWERED, Answer.YES))))
                .isEqualTo("not required Nell Marsh");
    }

    @Test
    @Tag("ADV-5")
    void row4SomebodyAppropriate() {
        assertThat(decided(WITH_DAUGHTER)).isEqualTo("not required Nell Marsh");
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_HOME, 56, YES, required ADV-8",
        "CARE_HOME, 55, YES, not required Nell Marsh",
        "CARE_HOME, 70, NO, not required Nell Marsh",
        "CARE_HOME, 70, UNANSWERED, needs nhs-stay",
        "HOSPITAL, 28, YES, required ADV-8",
        "HOSPITAL, 27, YES, not required Nell Marsh",
        "NONE, 400, YES, not required Nell Marsh"
    })
    @Tag("ADV-8")
    @Tag("FIX-10")
    void row5ALongStayThatTheNhsArranges(NhsStay.Kind kind, int days, Answer bestInterests, String expected) {
        assertThat(decided(WITH_DAUGHTER.withNhsStay(new NhsStay(kind, days, bestInterests))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, required ADV-9",
        "YES, NO, not required Nell Marsh",
        "NO, YES, not required Nell Marsh",
        "YES, UNANSWERED, needs disagreement",
        "UNANSWERED, YES, needs disagreement"
    })
    @Tag("ADV-9")
    void row6ADisagreementWhereBothThinkAnAdvocateBest(Answer disagree, Answer bothAgree, String expected) {
        assertThat(decided(WITH_DAUGHTER.withDisagreement(disagree, bothAgree))).isEqualTo(expected);
    }

    @Test
    @Tag("ADV-5")
    void withNobodyAppropriateNothingElseIsAsked() {
        assertThat(decided(DIFFICULTY
                        .withNobodyAppropriate()
                        .withNhsStay(longStay(Answer.UNANSWERED))
                        .withDisagreement(Answer.UNANSWERED, Answer.UNANSWERED)))
                .isEqualTo("required ADV-5");
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    @Tag("ADV-3")
    void anyOneOfTheFourAreasIsEnoughAndEachMustBeAnswered(Difficulty area) {
        assertThat(decided(DIFFICULTY
                        .withDifficulties(answers(area), EnumSet.allOf(Matter.class))
                        .withNobodyAppropriate()))
                .startsWith("required");
        Map<Difficulty, Answer> open = answers();
        open.remove(area);
        assertThat(decided(DIFFICULTY.withDifficulties(open, EnumSet.allOf(Matter.class))))
                .startsWith("needs difficulty/");
    }

    @Test
    @Tag("ADV-4")
    void eachMatterMustBeConsidered() {
        for (Matter matter : Matter.values()) {
            Set<Matter> rest = EnumSet.complementOf(EnumSet.of(matter));
            assertThat(decided(DIFFICULTY.withDifficulties(answers(), rest))).startsWith("needs matter/");
        }
    }

    @Test
    @Tag("ADV-4")
    void anEarlierRefusalIsAskedOnlyInAnAssessment() {
        Set<Matter> rest = EnumSet.complementOf(EnumSet.of(Matter.EARLIER_REFUSAL));
        AdvocacyFacts plan =
                AdvocacyFacts.forProcess(Process.CARE_AND_SUPPORT_PLAN).withDifficulties(answers(), rest);

        assertThat(decided(plan)).isEqualTo("not required");
        assertThat(Matter.in(Process.REVISING_SUPPORT_PLAN)).hasSize(5);
        assertThat(Matter.in(Process.CARERS_ASSESSMENT)).hasSize(6);
    }

    @Test
    @Tag("ADV-5")
    void nobodyPaidOrUnwillingIsAppropriate() {
        assertThat(decided(DIFFICULTY.withAppropriatePerson(DAUGHTER.withPaidOrProfessional(Answer.YES))))
                .isEqualTo("required ADV-5");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(
                        DAUGHTER.withFitness(Answer.NO, Answer.YES, Answer.NO, Answer.NO))))
                .isEqualTo("required ADV-5");
    }

    @Test
    @Tag("ADV-7")
    void nobodyAllegedToDoHarmOrUnableIsAppropriateAndAConflictWarns() {
        assertThat(decided(DIFFICULTY.withAppropriatePerson(
                        DAUGHTER.withFitness(Answer.YES, Answer.YES, Answer.YES, Answer.NO))))
                .isEqualTo("required ADV-7");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(
                        DAUGHTER.withFitness(Answer.YES, Answer.NO, Answer.NO, Answer.NO))))
                .isEqualTo("required ADV-7");
        NotRequired conflict = (NotRequired) Advocacy.decide(
                DIFFICULTY.withAppropriatePerson(DAUGHTER.withFitness(Answer.YES, Answer.YES, Answer.NO, Answer.YES)));
        assertThat(conflict.warnings()).extracting(Finding::ruleId).containsExactly("ADV-7");
        assertThat(conflict.warnings()).noneMatch(Finding::stops);
    }

    @Test
    @Tag("ADV-10")
    @Tag("FIX-11")
    void aPossibleDeprivationOfLibertyAsksForAnAdvocateUnlessASeniorDeclinesWithAReason() {
        Required required = (Required) Advocacy.decide(WITH_DAUGHTER.withDeprivationOfLiberty(Answer.YES, "", ""));

        assertThat(required.ruleId()).isEqualTo("ADV-10");
        assertThat(required.warnings()).extracting(Finding::ruleId).containsExactly("ADV-10");
        assertThat(decided(WITH_DAUGHTER.withDeprivationOfLiberty(Answer.YES, "Ade Cole", "")))
                .isEqualTo("required ADV-10");
        assertThat(decided(WITH_DAUGHTER.withDeprivationOfLiberty(Answer.YES, "", "not needed")))
                .isEqualTo("required ADV-10");
        NotRequired declined = (NotRequired) Advocacy.decide(
                WITH_DAUGHTER.withDeprivationOfLiberty(Answer.YES, "Ade Cole", "Nell knows her rights"));
        assertThat(declined.warnings()).extracting(Finding::ruleId).containsExactly("ADV-10");
        assertThat(decided(WITH_DAUGHTER.withDeprivationOfLiberty(Answer.UNANSWERED, "", "")))
                .isEqualTo("needs liberty");
    }

    @Test
    @Tag("ADV-5")
    @Tag("ADV-6")
    void whatIsNotRecordedIsAskedFor() {
        assertThat(decided(DIFFICULTY)).isEqualTo("needs appropriate-person");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(DAUGHTER.withPaidOrProfessional(Answer.UNANSWERED))))
                .isEqualTo("needs appropriate-person");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(
                        DAUGHTER.withAgreement(Answer.UNANSWERED, Answer.YES, Answer.YES))))
                .isEqualTo("needs appropriate-person");
        assertThat(decided(DIFFICULTY.withAppropriatePerson(AppropriatePerson.agreedTo(" ", "friend"))))
                .isEqualTo("needs appropriate-person");
    }

    @ParameterizedTest
    @EnumSource(Process.class)
    @Tag("ADV-1")
    @Tag("ADV-2")
    void noProcessStartsWithoutItsCheck(Process process) {
        ProcessToStart start = new ProcessToStart(process, "17", false);
        boolean safeguarding = process == Process.SAFEGUARDING_ENQUIRY || process == Process.SAFEGUARDING_ADULTS_REVIEW;

        assertThat(Advocacy.beforeStarting(start, Optional.empty()))
                .filteredOn(Finding::stops)
                .extracting(Finding::ruleId)
                .containsExactly(safeguarding ? "ADV-2" : "ADV-1");
        assertThat(Advocacy.beforeStarting(start, Optional.of(new AdvocacyCheck(process, "17", MADE))))
                .isEmpty();
    }

    @Test
    @Tag("ADV-2")
    void urgentProtectionDoesNotWaitForTheCheck() {
        assertThat(Advocacy.beforeStarting(
                        new ProcessToStart(Process.SAFEGUARDING_ENQUIRY, "17", true), Optional.empty()))
                .isEmpty();
        assertThat(Advocacy.beforeStarting(new ProcessToStart(Process.NEEDS_ASSESSMENT, "17", true), Optional.empty()))
                .as("only safeguarding has protective action")
                .hasSize(1);
    }

    @Test
    @Tag("ADV-14")
    void aCheckBelongsToOneProcessAndIsMadeAnewForTheNext() {
        AdvocacyCheck assessment = new AdvocacyCheck(Process.NEEDS_ASSESSMENT, "17", MADE);
        List<Finding> review = Advocacy.beforeStarting(
                new ProcessToStart(Process.REVISING_CARE_AND_SUPPORT_PLAN, "17", false), Optional.of(assessment));
        List<Finding> nextAssessment = Advocacy.beforeStarting(
                new ProcessToStart(Process.NEEDS_ASSESSMENT, "18", false), Optional.of(assessment));

        assertThat(review)
                .filteredOn(Finding::stops)
                .extracting(Finding::ruleId)
                .containsExactly("ADV-14");
        assertThat(nextAssessment)
                .filteredOn(Finding::stops)
                .extracting(Finding::ruleId)
                .containsExactly("ADV-14");
    }

    @Test
    void noStayIsALongOne() {
        assertThat(NhsStay.none().isLong()).isFalse();
    }
}
