package org.ourplan.assessment.decide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ourplan.law.eligibility.AdultFacts;
import org.ourplan.law.eligibility.CarerFacts;
import org.ourplan.law.eligibility.Fluctuation;
import org.ourplan.law.eligibility.OutcomeAnswer;
import org.ourplan.law.eligibility.Significance;
import org.ourplan.law.eligibility.WellbeingEffect;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;
import org.ourplan.law.outcome.Outcome;
import org.ourplan.law.outcome.Unable;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.wellbeing.WellbeingArea;
import org.ourplan.platform.decide.Recorded;

/**
 * What the determination of eligibility is made from, read from an assessment's answers. Judgements are read, never
 * made.
 */
public final class EligibilityFacts {

    private EligibilityFacts() {}

    /** An adult's: SI 2015/313 reg 2. */
    public static AdultFacts ofAdult(Recorded recorded) {
        var answers = new EnumMap<AdultOutcome, OutcomeAnswer<AdultUnable>>(AdultOutcome.class);
        for (var outcome : AdultOutcome.values()) {
            answers.put(outcome, answer(recorded, outcome, AdultUnable::withCode));
        }
        if (recorded.answer("household", "looks-after-child").isNo()) {
            answers.put(AdultOutcome.CHILD_CARE, OutcomeAnswer.notApplicable());
        }
        return new AdultFacts(
                recorded.answer("cause", "from-impairment"),
                recorded.one("cause", "basis"),
                recorded.answer("household", "looks-after-child"),
                answers,
                helpedByCarer(recorded),
                fluctuation(recorded),
                wellbeing(recorded));
    }

    /**
     * A carer's: SI 2015/313 reg 3. Whether the adult cared for is eligible is not asked here and makes no
     * difference.
     */
    public static CarerFacts ofCarer(Recorded recorded) {
        var answers = new EnumMap<CarerOutcome, OutcomeAnswer<CarerUnable>>(CarerOutcome.class);
        for (var outcome : CarerOutcome.values()) {
            answers.put(outcome, answer(recorded, outcome, CarerUnable::withCode));
        }
        return CarerFacts.notYetAnswered()
                .withNecessaryCare(recorded.answer("cause", "necessary-care"), recorded.one("cause", "basis"))
                .withHealthAtRisk(recorded.answer("health", "at-risk"))
                .withAnswers(answers)
                .withFluctuation(fluctuation(recorded))
                .withWellbeing(wellbeing(recorded));
    }

    /** The place of an outcome's card, for example {@code outcome/A1}. */
    public static String place(Outcome outcome) {
        return "outcome/" + outcome.code();
    }

    private static <M extends Unable> OutcomeAnswer<M> answer(
            Recorded recorded, Outcome outcome, Function<String, Optional<M>> meanings) {
        var place = place(outcome);
        return switch (recorded.one(place, "able")) {
            case "able" -> OutcomeAnswer.able();
            case "with-aid" -> OutcomeAnswer.ableWithAid(recorded.one(place, "aid"));
            case "not-relevant" -> OutcomeAnswer.notApplicable();
            case "unable" ->
                meanings.apply(recorded.one(place, "meaning"))
                        .map(meaning -> OutcomeAnswer.unable(meaning, recorded.one(place, "way")))
                        .orElseGet(OutcomeAnswer::unanswered);
            default -> OutcomeAnswer.unanswered();
        };
    }

    /** Help a carer gives is told, so that it can be shown; the answer above leaves it out of account. */
    @Carries("AS-15")
    private static Set<AdultOutcome> helpedByCarer(Recorded recorded) {
        var helped = EnumSet.noneOf(AdultOutcome.class);
        for (var outcome : AdultOutcome.values()) {
            if (WhoHelps.helped(recorded, place(outcome)).isYes()) {
                helped.add(outcome);
            }
        }
        return helped;
    }

    private static Fluctuation fluctuation(Recorded recorded) {
        return new Fluctuation(
                recorded.answer("ups-and-downs", "fluctuates").isYes(), recorded.one("ups-and-downs", "period"));
    }

    private static WellbeingEffect wellbeing(Recorded recorded) {
        var significant = EnumSet.noneOf(WellbeingArea.class);
        for (var area : WellbeingArea.values()) {
            if (recorded.answer("wellbeing", "affected-" + area.letter()).isYes()
                    && recorded.all("wellbeing", "significant-areas").contains(area.letter())) {
                significant.add(area);
            }
        }
        return new WellbeingEffect(significance(recorded), significant, recorded.one("wellbeing", "why"));
    }

    private static Significance significance(Recorded recorded) {
        var judged = Map.of(
                "now", Significance.SIGNIFICANT,
                "likely", Significance.LIKELY_SIGNIFICANT,
                "not", Significance.NOT_SIGNIFICANT);
        return judged.getOrDefault(recorded.one("wellbeing", "significance"), Significance.NOT_CONSIDERED);
    }
}
