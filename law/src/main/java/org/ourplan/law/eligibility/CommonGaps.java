package org.ourplan.law.eligibility;

import java.util.List;
import org.ourplan.law.outcome.Outcome;

/** Gaps that mean the same for an adult and for a carer, each with its own rule and section. */
final class CommonGaps {

    private CommonGaps() {}

    static Refusal outcomeUnanswered(Outcome outcome, String ruleId, String section) {
        return Refusal.of(
                "every outcome must be considered",
                ruleId,
                section,
                "Answer “" + outcome.plainTitle() + "”. Every outcome must be considered.",
                "outcome/" + outcome.code());
    }

    static void fluctuation(Fluctuation fluctuation, String ruleId, String section, List<Refusal> gaps) {
        if (fluctuation.lacksPeriod()) {
            gaps.add(Refusal.of(
                    "the period considered must be recorded when needs fluctuate",
                    ruleId,
                    section,
                    "Say what period you looked at, because the needs go up and down.",
                    "fluctuation"));
        }
    }

    static void wellbeing(WellbeingEffect effect, String ruleId, String section, List<Refusal> gaps) {
        if (effect.significance() == Significance.NOT_CONSIDERED) {
            gaps.add(Refusal.of(
                    "the effect on wellbeing has not been considered",
                    ruleId,
                    section,
                    "Say whether the effect on wellbeing is, or is likely to be, significant.",
                    "wellbeing"));
        } else if (effect.significance().isSignificant() && effect.areas().isEmpty()) {
            gaps.add(Refusal.of(
                    "at least one area of wellbeing must be named when the effect is significant",
                    ruleId,
                    section,
                    "Choose at least one area of wellbeing that is affected.",
                    "wellbeing"));
        }
    }
}
