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
        necessaryCare(facts, gaps);
        health(facts, gaps);
        outcomes(facts, gaps);
        fluctuation(facts, gaps);
        CommonGaps.wellbeing(facts.wellbeing(), "ELIG-CARER-3", "SI 2015/313 reg 3(1)(c)", gaps);
        return gaps;
    }

    private static void necessaryCare(CarerFacts facts, List<Refusal> gaps) {
        if (facts.necessaryCare().isUnanswered()) {
            gaps.add(Refusal.of(
                    "whether the needs arise from providing necessary care must be recorded",
                    "ELIG-CARER-1",
                    "SI 2015/313 reg 3(1)(a)",
                    "Say whether the carer's needs come from giving an adult care that the adult could not manage"
                            + " without.",
                    "necessary-care"));
        }
    }

    @Carries("ELIG-CARER-4")
    private static void health(CarerFacts facts, List<Refusal> gaps) {
        if (facts.healthAtRisk().isUnanswered()) {
            gaps.add(Refusal.of(
                    "the carer's health must be considered",
                    "ELIG-CARER-4",
                    "SI 2015/313 reg 3(2)(a)",
                    "Say whether the carer's physical or mental health is getting worse, or is at risk of it.",
                    "health"));
        }
    }

    @Carries("ELIG-CARER-4")
    private static void outcomes(CarerFacts facts, List<Refusal> gaps) {
        for (CarerOutcome outcome : CarerOutcome.ALL) {
            if (facts.answer(outcome).isUnanswered()) {
                gaps.add(CommonGaps.outcomeUnanswered(outcome, "ELIG-CARER-4", "SI 2015/313 reg 3(2)(b)"));
            }
        }
    }

    @Carries("ELIG-CARER-6")
    private static void fluctuation(CarerFacts facts, List<Refusal> gaps) {
        CommonGaps.fluctuation(facts.fluctuation(), "ELIG-CARER-6", "SI 2015/313 reg 3(4)", gaps);
    }
}
