package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.rules.Carries;

/** The three limbs of the carer test, SI 2015/313 reg 3(1), on facts with no gaps. */
final class CarerLimbs {

    private static final SaidOfUnable<CarerUnable, CarerOutcome> SAID =
            new SaidOfUnable<>(CarerUnable.class, CarerOutcome.class);

    private CarerLimbs() {}

    /** What was found on each limb, where these are the outcomes that count as unable. */
    static List<LimbFinding> of(CarerFacts facts, List<CarerOutcome> unable) {
        return List.of(necessaryCare(facts), effect(facts, unable), wellbeing(facts));
    }

    /** The outcomes that count as unable, in the order of the regulations. */
    static List<CarerOutcome> unable(CarerFacts facts) {
        List<CarerOutcome> unable = new ArrayList<>();
        for (CarerOutcome outcome : CarerOutcome.ALL) {
            if (facts.answer(outcome).isUnable()) {
                unable.add(outcome);
            }
        }
        return unable;
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
    private static LimbFinding effect(CarerFacts facts, List<CarerOutcome> unable) {
        boolean health = facts.healthAtRisk().isYes();
        List<String> sentences = new ArrayList<>();
        if (health) {
            sentences.add(
                    "Your physical or mental health is getting worse, or is at risk of it, because of the care you"
                            + " give.");
        }
        outcomes(facts, unable, health, sentences);
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

    private static void outcomes(CarerFacts facts, List<CarerOutcome> unable, boolean health, List<String> sentences) {
        if (unable.isEmpty() && !health) {
            sentences.add("We found that your health is not at risk, and that you are able to achieve each of the eight"
                    + " things (“outcomes”) the law asks about that applies to you.");
        }
        if (unable.isEmpty()) {
            return;
        }
        sentences.add("There are eight things (“outcomes”) the law asks about. We found that you are unable to achieve "
                + LimbWords.inWords(unable.size()) + " of them.");
        for (CarerOutcome outcome : unable) {
            if (facts.answer(outcome)
                    instanceof OutcomeAnswer.UnableBecause<CarerUnable>(CarerUnable meaning, String evidence)) {
                sentences.add(SAID.of(outcome, meaning, evidence));
            }
        }
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
