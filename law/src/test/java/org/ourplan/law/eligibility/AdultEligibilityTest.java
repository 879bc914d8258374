package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.Determination.CannotDetermine;
import org.ourplan.law.eligibility.Determination.Eligible;
import org.ourplan.law.eligibility.Determination.NotEligible;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

class AdultEligibilityTest {

    private static final AdultFacts ABLE = AdultFacts.notYetAnswered()
            .withAllAble()
            .withImpairment(Answer.YES, "")
            .withResponsibleForChild(Answer.YES)
            .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.HEALTH));
    private static final AdultFacts ELIGIBLE = ABLE.withAnswer(
                    AdultOutcome.NUTRITION, OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP))
            .withAnswer(AdultOutcome.CLOTHING, OutcomeAnswer.unable(AdultUnable.MUCH_LONGER));

    /**
     * Every set of the ten outcomes, each answer to limb 1, each judgement of limb 3: 1,024 × 3 × 4, against the words
     * of the law.
     */
    @Test
    @Tag("ELIG-ADULT-1")
    @Tag("ELIG-ADULT-2")
    @Tag("ELIG-ADULT-3")
    @Tag("ELIG-ADULT-4")
    void everySetOfOutcomesWithEveryAnswerToTheOtherLimbs() {
        int tried = 0;
        for (int set = 0; set < 1 << 10; set++) {
            AdultFacts outcomes = ABLE.withAnswers(answers(set));
            for (Answer impairment : Answer.values()) {
                for (Significance significance : Significance.values()) {
                    AdultFacts facts = outcomes.withImpairment(impairment, "")
                            .withWellbeing(WellbeingEffect.of(significance, WellbeingArea.CONTROL));
                    assertThat(shortened(Eligibility.determine(facts)))
                            .as("%s %s %s", Integer.toBinaryString(set), impairment, significance)
                            .isEqualTo(oracle(Integer.bitCount(set), impairment, significance));
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(12_288);
    }

    @Test
    void theFactsStayAsTheyWereGivenAndInTheOrderOfTheLaw() {
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> given = new HashMap<>(answers(0));
        Set<AdultOutcome> helped = new HashSet<>(Set.of(AdultOutcome.TOILET, AdultOutcome.NUTRITION));
        Set<WellbeingArea> areas = new HashSet<>(Set.of(WellbeingArea.HOME, WellbeingArea.CONTROL));
        AdultFacts facts = ABLE.withAnswers(given)
                .withHelpedByCarer(helped)
                .withWellbeing(new WellbeingEffect(Significance.SIGNIFICANT, areas, ""));

        given.clear();
        helped.clear();
        areas.clear();

        assertThat(facts.answers()).containsOnlyKeys(AdultOutcome.values());
        assertThat(facts.helpedByCarer()).containsExactly(AdultOutcome.NUTRITION, AdultOutcome.TOILET);
        assertThat(facts.wellbeing().areasInOrder()).containsExactly(WellbeingArea.CONTROL, WellbeingArea.HOME);
        assertThatThrownBy(() -> facts.answers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.helpedByCarer().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<AdultOutcome, OutcomeAnswer<AdultUnable>> answers(int set) {
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> answers = new EnumMap<>(AdultOutcome.class);
        for (AdultOutcome outcome : AdultOutcome.values()) {
            boolean unable = (set >> outcome.ordinal() & 1) == 1;
            AdultUnable meaning = AdultUnable.values()[(set + outcome.ordinal()) % 4];
            answers.put(outcome, unable ? OutcomeAnswer.unable(meaning) : OutcomeAnswer.able());
        }
        return answers;
    }

    /**
     * The regulation said another way: a blank refuses; else the first limb that fails, else eligible with the count.
     */
    private static String oracle(int unable, Answer impairment, Significance significance) {
        if (impairment == Answer.UNANSWERED || significance == Significance.NOT_CONSIDERED) {
            return "refused";
        }
        if (impairment == Answer.NO) {
            return "fails 1";
        }
        if (unable == 0 || unable == 1) {
            return "fails 2";
        }
        return significance == Significance.NOT_SIGNIFICANT ? "fails 3" : "eligible " + unable;
    }

    private static String shortened(Determination determination) {
        return switch (determination) {
            case Eligible eligible -> "eligible " + eligible.count();
            case NotEligible not -> "fails " + not.failedLimb();
            case CannotDetermine none -> "refused";
        };
    }

    @ParameterizedTest
    @EnumSource(AdultUnable.class)
    @Tag("ELIG-ADULT-5")
    void everyMeaningOfUnableCountsForEveryOutcome(AdultUnable meaning) {
        for (AdultOutcome first : AdultOutcome.values()) {
            for (AdultOutcome second : AdultOutcome.values()) {
                AdultFacts facts = ABLE.withAnswer(first, OutcomeAnswer.unable(meaning))
                        .withAnswer(second, OutcomeAnswer.unable(meaning));
                assertThat(shortened(Eligibility.determine(facts)))
                        .isEqualTo(first == second ? "fails 2" : "eligible 2");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AdultOutcome.class)
    @Tag("ELIG-ADULT-7")
    void eachOutcomeLeftUnansweredRefuses(AdultOutcome outcome) {
        AdultFacts facts = ELIGIBLE.withAnswer(outcome, OutcomeAnswer.unanswered());

        assertThat(whys(facts)).containsExactly("every outcome must be considered");
        assertThat(Eligibility.stillNeeded(facts))
                .singleElement()
                .extracting(Finding::place)
                .isEqualTo("outcome/" + outcome.code());
    }

    @Test
    @Tag("ELIG-ADULT-7")
    void nothingAnsweredRefusesWithEveryReasonOnce() {
        assertThat(whys(AdultFacts.notYetAnswered()))
                .hasSize(12)
                .containsOnly(
                        "whether the needs come from a physical or mental impairment or illness must be recorded",
                        "every outcome must be considered",
                        "the effect on wellbeing has not been considered");
    }

    @Test
    @Tag("ELIG-ADULT-8")
    @Tag("AS-15")
    void helpFromACarerMakesNoDifferenceToTheResult() {
        for (int set = 0; set < 1 << 10; set++) {
            AdultFacts alone = ABLE.withAnswers(answers(set));
            AdultFacts helped = alone.withHelpedByCarer(Set.of(AdultOutcome.values()));
            assertThat(shortened(Eligibility.determine(helped))).isEqualTo(shortened(Eligibility.determine(alone)));
        }
        assertThat(said(ELIGIBLE.withHelpedByCarer(Set.of(AdultOutcome.CLOTHING)), 2))
                .contains(
                        "Someone helps you now with: getting dressed. We looked at what you can do without that help, so"
                                + " it still counts.");
        assertThat(said(ELIGIBLE.withHelpedByCarer(Set.of(AdultOutcome.values())), 2))
                .filteredOn(sentence -> sentence.startsWith("Someone helps"))
                .hasSize(1);
    }

    @Test
    @Tag("ELIG-ADULT-9")
    void managingWithAnAidIsAbleAndTheAidIsTold() {
        AdultFacts facts = ELIGIBLE.withAnswer(AdultOutcome.NUTRITION, OutcomeAnswer.ableWithAid("adapted cutlery"));

        assertThat(shortened(Eligibility.determine(facts))).isEqualTo("fails 2");
        assertThat(said(facts, 2)).contains("Eating and drinking well: you manage this with an aid (adapted cutlery).");
    }

    @Test
    @Tag("ELIG-ADULT-10")
    void lookingAfterAChildCountsOnlyWithResponsibilityForOne() {
        AdultFacts unable = ABLE.withAnswer(AdultOutcome.HOME_SAFETY, OutcomeAnswer.unable(AdultUnable.DANGER))
                .withAnswer(AdultOutcome.CHILD_CARE, OutcomeAnswer.unable(AdultUnable.NOT_WITHOUT_HELP));
        String why = "A10 applies only to an adult with caring responsibilities for a child";

        assertThat(shortened(Eligibility.determine(unable))).isEqualTo("eligible 2");
        assertThat(whys(unable.withResponsibleForChild(Answer.NO))).containsExactly(why);
        assertThat(whys(unable.withResponsibleForChild(Answer.UNANSWERED))).containsExactly(why);
    }

    @Test
    @Tag("ELIG-ADULT-10")
    void withoutAChildTheOutcomeDoesNotApplyAndNeedsNoAnswer() {
        AdultFacts noAnswer = ELIGIBLE.withAnswer(AdultOutcome.CHILD_CARE, OutcomeAnswer.unanswered());

        assertThat(shortened(Eligibility.determine(noAnswer.withResponsibleForChild(Answer.NO))))
                .isEqualTo("eligible 2");
        assertThat(whys(noAnswer.withResponsibleForChild(Answer.UNANSWERED)))
                .containsExactly("every outcome must be considered");
        assertThat(whys(ELIGIBLE.withAnswer(AdultOutcome.CHILD_CARE, OutcomeAnswer.notApplicable())))
                .containsExactly("A10 applies to an adult with caring responsibilities for a child");
    }

    @Test
    @Tag("ELIG-ADULT-6")
    void needsThatGoUpAndDownNeedThePeriodLookedAt() {
        assertThat(whys(ELIGIBLE.withFluctuation(Fluctuation.over(" "))))
                .containsExactly("the period considered must be recorded when needs fluctuate");
        assertThat(said(ELIGIBLE.withFluctuation(Fluctuation.over("3 months")), 2))
                .contains("Your situation goes up and down, so we looked at this period: 3 months.");
    }

    @Test
    @Tag("ELIG-ADULT-3")
    void aSignificantEffectNamesTheAreaItIsOn() {
        for (Significance significance : List.of(Significance.SIGNIFICANT, Significance.LIKELY_SIGNIFICANT)) {
            assertThat(whys(ELIGIBLE.withWellbeing(WellbeingEffect.of(significance))))
                    .containsExactly("at least one area of wellbeing must be named when the effect is significant");
        }
        assertThat(shortened(Eligibility.determine(
                        ELIGIBLE.withWellbeing(WellbeingEffect.of(Significance.NOT_SIGNIFICANT)))))
                .isEqualTo("fails 3");
    }

    @Test
    @Tag("ELIG-ADULT-2")
    @Tag("ELIG-ADULT-5")
    @Tag("GEN-6")
    void theReasonsAreReadyForTheLetter() {
        AdultFacts facts = ELIGIBLE.withImpairment(Answer.YES, "You have rheumatoid arthritis")
                .withAnswer(
                        AdultOutcome.CLOTHING,
                        OutcomeAnswer.unable(AdultUnable.MUCH_LONGER, "It takes you 90 minutes; it used to take 15."));

        assertThat(said(facts, 1))
                .containsExactly(
                        "Your needs come from, or are related to, a physical or mental impairment or illness.",
                        "You have rheumatoid arthritis.");
        assertThat(said(facts, 2))
                .containsExactly(
                        "There are ten things (“outcomes”) the law asks about. We found that you are unable to achieve"
                                + " two of them.",
                        "Eating and drinking well: You cannot get, prepare and have the food and drink you need without"
                                + " help.",
                        "Getting dressed: You can dress in clothes that suit the day and your health without help, but"
                                + " it takes you much longer than most people. “It takes you 90 minutes; it used to take"
                                + " 15.”");
        assertThat(said(facts, 3))
                .containsExactly(
                        "This has a significant effect on your wellbeing.",
                        "It affects this part of your wellbeing: your physical, mental and emotional health.");
    }

    @Test
    @Tag("ELIG-ADULT-4")
    void allThreeLimbsAreExplainedEvenWhenTheFirstFails() {
        NotEligible not = (NotEligible) Eligibility.determine(ELIGIBLE.withImpairment(Answer.NO, ""));

        assertThat(not.limbs()).extracting(LimbFinding::limb).containsExactly(1, 2, 3);
        assertThat(not.limbs()).extracting(LimbFinding::met).containsExactly(false, true, true);
        assertThat(not.unable()).containsExactly(AdultOutcome.NUTRITION, AdultOutcome.CLOTHING);
        assertThat(not.mustOffer()).isEqualTo(MustOffer.toAdult());
        assertThat(Eligibility.stillNeeded(ELIGIBLE)).isEmpty();
    }

    private static List<String> whys(AdultFacts facts) {
        List<String> whys = new ArrayList<>();
        if (Eligibility.determine(facts) instanceof CannotDetermine(List<Refusal> refusals)) {
            refusals.forEach(refusal -> whys.add(refusal.why()));
        }
        return whys;
    }

    private static List<String> said(AdultFacts facts, int limb) {
        return Eligibility.determine(facts).limbs().get(limb - 1).sentences();
    }
}
