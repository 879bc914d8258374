package org.ourplan.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.eligibility.Determination.CannotDetermine;
import org.ourplan.law.eligibility.Determination.Eligible;
import org.ourplan.law.eligibility.Determination.NotEligible;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.wellbeing.WellbeingArea;

class CarerEligibilityTest {

    private static final CarerFacts ABLE = CarerFacts.notYetAnswered()
            .withAllAble()
            .withNecessaryCare(Answer.YES, "")
            .withHealthAtRisk(Answer.NO)
            .withWellbeing(WellbeingEffect.of(Significance.SIGNIFICANT, WellbeingArea.WORK_AND_LEARNING));
    private static final CarerFacts ELIGIBLE =
            ABLE.withAnswer(CarerOutcome.WORK_AND_LEARNING, OutcomeAnswer.unable(CarerUnable.NOT_WITHOUT_HELP));

    /** Every set of the eight outcomes with every answer to the rest: 256 × 3 × 3 × 4, against the words of the law. */
    @Test
    @Tag("ELIG-CARER-1")
    @Tag("ELIG-CARER-2")
    @Tag("ELIG-CARER-3")
    @Tag("ELIG-CARER-4")
    @Tag("ELIG-CARER-7")
    void everySetOfOutcomesWithEveryAnswerToTheRest() {
        int tried = 0;
        for (int set = 0; set < 1 << 8; set++) {
            for (Answer care : Answer.values()) {
                for (Answer health : Answer.values()) {
                    for (Significance significance : Significance.values()) {
                        check(set, care, health, significance);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isEqualTo(9_216);
    }

    private static void check(int set, Answer care, Answer health, Significance significance) {
        CarerFacts facts = ABLE.withAnswers(answers(set))
                .withNecessaryCare(care, "")
                .withHealthAtRisk(health)
                .withWellbeing(WellbeingEffect.of(significance, WellbeingArea.RELATIONSHIPS));
        for (Answer adultEligible : Answer.values()) {
            assertThat(shortened(Eligibility.determine(facts.withCaredForAdultEligible(adultEligible))))
                    .as("%s %s %s %s", Integer.toBinaryString(set), care, health, significance)
                    .isEqualTo(oracle(Integer.bitCount(set), care, health, significance));
        }
    }

    private static Map<CarerOutcome, OutcomeAnswer<CarerUnable>> answers(int set) {
        Map<CarerOutcome, OutcomeAnswer<CarerUnable>> answers = new EnumMap<>(CarerOutcome.class);
        for (CarerOutcome outcome : CarerOutcome.values()) {
            boolean unable = (set >> outcome.ordinal() & 1) == 1;
            CarerUnable meaning = CarerUnable.values()[(set + outcome.ordinal()) % 3];
            answers.put(outcome, unable ? OutcomeAnswer.unable(meaning) : OutcomeAnswer.able());
        }
        return answers;
    }

    private static String oracle(int unable, Answer care, Answer health, Significance significance) {
        if (care == Answer.UNANSWERED || health == Answer.UNANSWERED || significance == Significance.NOT_CONSIDERED) {
            return "refused";
        }
        if (care == Answer.NO) {
            return "fails 1";
        }
        if (health == Answer.NO && unable == 0) {
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
    @EnumSource(CarerOutcome.class)
    @Tag("ELIG-CARER-4")
    void eachOutcomeLeftUnansweredRefuses(CarerOutcome outcome) {
        assertThat(whys(ELIGIBLE.withAnswer(outcome, OutcomeAnswer.unanswered())))
                .containsExactly("every outcome must be considered");
    }

    @Test
    @Tag("ELIG-CARER-4")
    void theCarersHealthMustBeAnswered() {
        assertThat(whys(ELIGIBLE.withHealthAtRisk(Answer.UNANSWERED)))
                .containsExactly("the carer's health must be considered");
    }

    @Test
    @Tag("ELIG-CARER-6")
    void circumstancesThatGoUpAndDownNeedThePeriodLookedAt() {
        assertThat(whys(ELIGIBLE.withFluctuation(Fluctuation.over(""))))
                .containsExactly("the period considered must be recorded when needs fluctuate");
        assertThat(Eligibility.determine(ELIGIBLE.withFluctuation(Fluctuation.over("6 months"))))
                .isInstanceOf(Eligible.class);
    }

    @Test
    @Tag("ELIG-CARER-2")
    @Tag("GEN-6")
    void theReasonsAreReadyForTheLetter() {
        Determination health = Eligibility.determine(ABLE.withHealthAtRisk(Answer.YES));

        assertThat(health.count()).isZero();
        assertThat(health.limbs().get(1).sentences())
                .containsExactly(
                        "Your physical or mental health is getting worse, or is at risk of it, because of the care you"
                                + " give.");
        assertThat(Eligibility.determine(ELIGIBLE).limbs().get(1).sentences())
                .containsExactly(
                        "There are eight things (“outcomes”) the law asks about. We found that you are unable to"
                                + " achieve one of them.",
                        "Work, learning and volunteering: You cannot take part in work, training, education or"
                                + " volunteering without help.");
        assertThat(Eligibility.determine(ELIGIBLE).limbs())
                .extracting(LimbFinding::section)
                .allMatch(section -> section.startsWith("SI 2015/313 reg 3"));
    }

    @Test
    @Tag("ELIG-CARER-9")
    void aCarerWhoIsNotEligibleIsOfferedReasonsAdviceAndThePowerToSupportCarers() {
        NotEligible not = (NotEligible) Eligibility.determine(ABLE);

        assertThat(not.failedLimb()).isEqualTo(2);
        assertThat(not.mustOffer())
                .extracting(MustOffer::word)
                .containsExactly("written-reasons", "advice-meet-or-reduce", "advice-prevent-or-delay", "power-s20-6");
    }

    private static List<String> whys(CarerFacts facts) {
        List<String> whys = new ArrayList<>();
        if (Eligibility.determine(facts) instanceof CannotDetermine(List<Refusal> refusals)) {
            refusals.forEach(refusal -> whys.add(refusal.why()));
        }
        return whys;
    }
}
