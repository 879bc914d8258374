package org.ourplan.law.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.rules.Carries;

/** What is missing in a carer's facts, so that nothing can be determined. */
final class CarerGaps {

    private CarerGaps() {}

    static List<Refusal> in(CarerFacts facts) {
        List<Refusal> gaps = new ArrayList<>();
        gaps.addAll(necessaryCare(facts));
        gaps.addAll(health(facts));
        gaps.addAll(outcomes(facts));
        gaps.addAll(fluctuation(facts));
        gaps.addAll(CommonGaps.wellbeing(facts.wellbeing(), "ELIG-CARER-3", "SI 2015/313 reg 3(1)(c)"));
        return gaps;
    }

    private static List<Refusal> necessaryCare(CarerFacts facts) {
        if (!facts.necessaryCare().isUnanswered()) {
            return List.of();
        }
        return List.of(Refusal.of(
                "whether the needs arise from providing necessary care must be recorded",
                "ELIG-CARER-1",
                "SI 2015/313 reg 3(1)(a)",
                "Say whether the carer's needs come from giving an adult care that the adult could not manage without.",
                "necessary-care"));
    }

    @Carries("ELIG-CARER-4")
    private static List<Refusal> health(CarerFacts facts) {
        if (!facts.healthAtRisk().isUnanswered()) {
            return List.of();
        }
        return List.of(Refusal.of(
                "the carer's health must be considered",
                "ELIG-CARER-4",
                "SI 2015/313 reg 3(2)(a)",
                "Say whether the carer's physical or mental health is getting worse, or is at risk of it.",
                "health"));
    }

    @Carries("ELIG-CARER-4")
    private static List<Refusal> outcomes(CarerFacts facts) {
        List<Refusal> gaps = new ArrayList<>();
        for (CarerOutcome outcome : CarerOutcome.values()) {
            if (facts.answer(outcome).isUnanswered()) {
                gaps.add(CommonGaps.outcomeUnanswered(outcome, "ELIG-CARER-4", "SI 2015/313 reg 3(2)(b)"));
            }
        }
        return gaps;
    }

    @Carries("ELIG-CARER-6")
    private static List<Refusal> fluctuation(CarerFacts facts) {
        return CommonGaps.fluctuation(facts.fluctuation(), "ELIG-CARER-6", "SI 2015/313 reg 3(4)");
    }
}
