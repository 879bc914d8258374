package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.rules.Carries;

/** The three limbs of the carer test, SI 2015/313 reg 3(1), on facts with no gaps. */
final class CarerLimbs {

    private CarerLimbs() {}

    static List<LimbFinding> of(CarerFacts facts) {
        return List.of(necessaryCare(facts), effect(facts), wellbeing(facts));
    }

    /** The outcomes that count as unable, in the order of the regulations. */
    static List<CarerOutcome> unable(CarerFacts facts) {
        return Arrays.stream(CarerOutcome.values())
                .filter(outcome -> facts.answer(outcome).isUnable())
                .toList();
    }

    @Carries("ELIG-CARER-1")
    private static LimbFinding necessaryCare(CarerFacts facts) {
        boolean met = facts.necessaryCare().isYes();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                met
                        ? "Your needs come from giving necessary care to an adult."
                        : "We found that your needs do not come from giving necessary care, that is, care the adult"
                                + " could not manage without.");
        if (!facts.necessaryCareBasis().isBlank()) {
            sentences.add(LimbWords.asSentence(facts.necessaryCareBasis()));
        }
        return new LimbFinding(1, met, sentences, "SI 2015/313 reg 3(1)(a)", List.of("ELIG-CARER-1"));
    }

    /** Either the carer's health, or any one of the eight outcomes. */
    @Carries("ELIG-CARER-2")
    private static LimbFinding effect(CarerFacts facts) {
        boolean health = facts.healthAtRisk().isYes();
        List<CarerOutcome> unable = unable(facts);
        List<String> sentences = new ArrayList<>();
        if (health) {
            sentences.add(
                    "Your physical or mental health is getting worse, or is at risk of it, because of the care you"
                            + " give.");
        }
        sentences.addAll(outcomes(facts, unable, health));
        if (facts.fluctuation().fluctuates()) {
            sentences.add(LimbWords.fluctuation(facts.fluctuation()));
        }
        return new LimbFinding(
                2,
                health || !unable.isEmpty(),
                sentences,
                "SI 2015/313 reg 3(1)(b), (2) and (3)",
                List.of("ELIG-CARER-2", "ELIG-CARER-4", "ELIG-CARER-5"));
    }

    private static List<String> outcomes(CarerFacts facts, List<CarerOutcome> unable, boolean health) {
        if (unable.isEmpty() && health) {
            return List.of();
        }
        if (unable.isEmpty()) {
            return List.of(
                    "We found that your health is not at risk, and that you are able to achieve each of the eight"
                            + " things (“outcomes”) the law asks about that applies to you.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("There are eight things (“outcomes”) the law asks about. We found that you are unable to achieve "
                + LimbWords.inWords(unable.size()) + " of them.");
        for (CarerOutcome outcome : unable) {
            if (facts.answer(outcome)
                    instanceof OutcomeAnswer.UnableBecause<CarerUnable>(CarerUnable meaning, String evidence)) {
                sentences.add(outcome.plainTitle() + ": " + LimbWords.unable(outcome, meaning, evidence));
            }
        }
        return sentences;
    }

    @Carries("ELIG-CARER-3")
    private static LimbFinding wellbeing(CarerFacts facts) {
        return new LimbFinding(
                3,
                facts.wellbeing().significance().isSignificant(),
                LimbWords.wellbeing(facts.wellbeing()),
                "SI 2015/313 reg 3(1)(c); Care Act 2014 s1(2)",
                List.of("ELIG-CARER-3"));
    }
}
