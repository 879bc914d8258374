package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.rules.Carries;

/** What is missing or contradictory in an adult's facts, so that nothing can be determined. */
final class AdultGaps {

    private AdultGaps() {}

    static List<Refusal> in(AdultFacts facts) {
        List<Refusal> gaps = new ArrayList<>();
        impairment(facts, gaps);
        outcomes(facts, gaps);
        child(facts, gaps);
        CommonGaps.fluctuation(facts.fluctuation(), "ELIG-ADULT-6", "SI 2015/313 reg 2(4)", gaps);
        CommonGaps.wellbeing(facts.wellbeing(), wellbeingRule(facts), "SI 2015/313 reg 2(1)(c)", gaps);
        return gaps;
    }

    private static String wellbeingRule(AdultFacts facts) {
        return facts.wellbeing().significance() == Significance.NOT_CONSIDERED ? "ELIG-ADULT-4" : "ELIG-ADULT-3";
    }

    private static void impairment(AdultFacts facts, List<Refusal> gaps) {
        if (facts.impairment().isUnanswered()) {
            gaps.add(Refusal.of(
                    "whether the needs come from a physical or mental impairment or illness must be recorded",
                    "ELIG-ADULT-1",
                    "SI 2015/313 reg 2(1)(a)",
                    "Say whether the needs come from, or relate to, a physical or mental impairment or illness.",
                    "impairment"));
        }
    }

    @Carries({"ELIG-ADULT-7", "ELIG-ADULT-10"})
    private static void outcomes(AdultFacts facts, List<Refusal> gaps) {
        for (AdultOutcome outcome : AdultOutcome.ALL) {
            boolean forcedNotApplicable = outcome == AdultOutcome.CHILD_CARE
                    && facts.responsibleForChild().isNo();
            if (facts.answer(outcome).isUnanswered() && !forcedNotApplicable) {
                gaps.add(CommonGaps.outcomeUnanswered(outcome, "ELIG-ADULT-7", "SI 2015/313 reg 2(2)"));
            }
        }
    }

    @Carries("ELIG-ADULT-10")
    private static void child(AdultFacts facts, List<Refusal> gaps) {
        OutcomeAnswer<?> answer = facts.answer(AdultOutcome.CHILD_CARE);
        if (answer.isUnable() && !facts.responsibleForChild().isYes()) {
            gaps.add(Refusal.of(
                    "A10 applies only to an adult with caring responsibilities for a child",
                    "ELIG-ADULT-10",
                    "SI 2015/313 reg 2(2)(j)",
                    "“Looking after a child” counts only where the adult is responsible for a child. Record that they"
                            + " are, or mark it as not applying.",
                    "child"));
        }
        if (answer instanceof OutcomeAnswer.NotApplicable<?>
                && facts.responsibleForChild().isYes()) {
            gaps.add(Refusal.of(
                    "A10 applies to an adult with caring responsibilities for a child",
                    "ELIG-ADULT-10",
                    "SI 2015/313 reg 2(2)(j)",
                    "The adult is responsible for a child, so say how they manage “Looking after a child”.",
                    "outcome/A10"));
        }
    }
}
