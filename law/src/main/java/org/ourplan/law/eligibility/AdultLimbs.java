package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.rules.Carries;

/** The three limbs of the adult test, SI 2015/313 reg 2(1), on facts with no gaps. */
final class AdultLimbs {

    private static final int OUTCOMES_NEEDED = 2;
    private static final SaidOfUnable<AdultUnable, AdultOutcome> SAID =
            new SaidOfUnable<>(AdultUnable.class, AdultOutcome.class);
    private static final List<String> COUNTED = IntStream.rangeClosed(0, AdultOutcome.ALL.size())
            .mapToObj(AdultLimbs::count)
            .toList();

    private AdultLimbs() {}

    /** What was found on each limb, where these are the outcomes that count as unable. */
    static List<LimbFinding> of(AdultFacts facts, List<AdultOutcome> unable) {
        return List.of(needs(facts), outcomes(facts, unable), wellbeing(facts));
    }

    /** The outcomes that count as unable, in the order of the regulations, whoever helps with them now. */
    @Carries({"ELIG-ADULT-2", "ELIG-ADULT-5", "ELIG-ADULT-8", "AS-15"})
    static List<AdultOutcome> unable(AdultFacts facts) {
        List<AdultOutcome> unable = new ArrayList<>();
        for (AdultOutcome outcome : AdultOutcome.ALL) {
            if (facts.answer(outcome).isUnable()) {
                unable.add(outcome);
            }
        }
        return unable;
    }

    @Carries("ELIG-ADULT-1")
    private static LimbFinding needs(AdultFacts facts) {
        boolean met = facts.impairment().isYes();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                met
                        ? "Your needs come from, or are related to, a physical or mental impairment or illness."
                        : "We found that your needs do not come from, and are not related to, a physical or mental"
                                + " impairment or illness.");
        if (!facts.impairmentBasis().isBlank()) {
            sentences.add(LimbWords.asSentence(facts.impairmentBasis()));
        }
        return new LimbFinding(1, met, sentences, "SI 2015/313 reg 2(1)(a)", List.of("ELIG-ADULT-1"));
    }

    @Carries("ELIG-ADULT-2")
    private static LimbFinding outcomes(AdultFacts facts, List<AdultOutcome> unable) {
        boolean met = unable.size() >= OUTCOMES_NEEDED;
        List<String> sentences = new ArrayList<>();
        sentences.add(COUNTED.get(unable.size()));
        for (AdultOutcome outcome : AdultOutcome.ALL) {
            said(outcome, facts.answer(outcome), sentences);
        }
        helped(facts, unable, sentences);
        if (facts.fluctuation().fluctuates()) {
            sentences.add(LimbWords.fluctuation(facts.fluctuation()));
        }
        return new LimbFinding(
                2,
                met,
                sentences,
                "SI 2015/313 reg 2(1)(b), (2) and (3)",
                List.of("ELIG-ADULT-2", "ELIG-ADULT-5", "ELIG-ADULT-7", "ELIG-ADULT-8"));
    }

    private static String count(int unable) {
        if (unable == 0) {
            return "There are ten things (“outcomes”) the law asks about. We found that you are able to achieve every"
                    + " one that applies to you.";
        }
        return "There are ten things (“outcomes”) the law asks about. We found that you are unable to achieve "
                + LimbWords.inWords(unable)
                + (unable < OUTCOMES_NEEDED ? " of them; the law asks for at least two." : " of them.");
    }

    /** Said once for all of them: help a carer gives now makes no difference to the count. */
    @Carries({"ELIG-ADULT-8", "AS-15"})
    private static void helped(AdultFacts facts, List<AdultOutcome> unable, List<String> sentences) {
        List<String> helped = new ArrayList<>();
        for (AdultOutcome outcome : unable) {
            if (facts.helpedByCarer().contains(outcome)) {
                helped.add(LimbWords.lowerFirst(outcome.plainTitle()));
            }
        }
        if (!helped.isEmpty()) {
            sentences.add("Someone helps you now with: " + String.join("; ", helped)
                    + ". We looked at what you can do without that help, so it still counts.");
        }
    }

    private static void said(AdultOutcome outcome, OutcomeAnswer<AdultUnable> answer, List<String> sentences) {
        switch (answer) {
            case OutcomeAnswer.UnableBecause<AdultUnable>(AdultUnable meaning, String evidence) ->
                sentences.add(SAID.of(outcome, meaning, evidence));
            case OutcomeAnswer.Able<AdultUnable>(String aid) -> {
                if (!aid.isBlank()) {
                    sentences.add(outcome.plainTitle() + ": you manage this with an aid (" + aid.strip() + ").");
                }
            }
            case OutcomeAnswer.NotApplicable<AdultUnable>() -> {}
            case OutcomeAnswer.Unanswered<AdultUnable>() -> {}
        }
    }

    @Carries("ELIG-ADULT-3")
    private static LimbFinding wellbeing(AdultFacts facts) {
        return new LimbFinding(
                3,
                facts.wellbeing().significance().isSignificant(),
                LimbWords.wellbeing(facts.wellbeing()),
                "SI 2015/313 reg 2(1)(c); Care Act 2014 s1(2)",
                List.of("ELIG-ADULT-3"));
    }
}
