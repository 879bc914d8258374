package org.ourplan.law.eligibility;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.outcome.CarerUnable;

/**
 * What is recorded about a carer for the determination. Begin with {@link #notYetAnswered()} and add what is known.
 *
 * @param necessaryCare limb 1, a judgement: do the needs arise from giving necessary care to an adult, that is, care
 *     the adult could not manage without?
 * @param necessaryCareBasis what that rests on, in words; may be empty
 * @param healthAtRisk is the carer's physical or mental health getting worse, or at risk of it?
 * @param answers one per outcome; an outcome left out counts as unanswered
 * @param fluctuation whether circumstances go up and down, and the period looked at
 * @param wellbeing limb 3, a judgement
 * @param caredForAdultEligible kept so that it can be shown; it makes no difference to the carer
 */
public record CarerFacts(
        Answer necessaryCare,
        String necessaryCareBasis,
        Answer healthAtRisk,
        Map<CarerOutcome, OutcomeAnswer<CarerUnable>> answers,
        Fluctuation fluctuation,
        WellbeingEffect wellbeing,
        Answer caredForAdultEligible)
        implements Facts {

    public CarerFacts {
        answers = Ordered.copyOf(CarerOutcome.class, answers);
    }

    /** Nothing answered yet. */
    public static CarerFacts notYetAnswered() {
        return new CarerFacts(
                Answer.UNANSWERED,
                "",
                Answer.UNANSWERED,
                Map.of(),
                Fluctuation.none(),
                WellbeingEffect.notConsidered(),
                Answer.UNANSWERED);
    }

    /** What was found about this outcome; unanswered when nothing is recorded. */
    public OutcomeAnswer<CarerUnable> answer(CarerOutcome outcome) {
        OutcomeAnswer<CarerUnable> answer = answers.get(outcome);
        return answer == null ? OutcomeAnswer.unanswered() : answer;
    }

    public CarerFacts withNecessaryCare(Answer answer, String basis) {
        return new CarerFacts(answer, basis, healthAtRisk, answers, fluctuation, wellbeing, caredForAdultEligible);
    }

    public CarerFacts withHealthAtRisk(Answer answer) {
        return new CarerFacts(
                necessaryCare, necessaryCareBasis, answer, answers, fluctuation, wellbeing, caredForAdultEligible);
    }

    public CarerFacts withAnswers(Map<CarerOutcome, OutcomeAnswer<CarerUnable>> given) {
        return new CarerFacts(
                necessaryCare, necessaryCareBasis, healthAtRisk, given, fluctuation, wellbeing, caredForAdultEligible);
    }

    /** The same facts with this one outcome answered. */
    public CarerFacts withAnswer(CarerOutcome outcome, OutcomeAnswer<CarerUnable> answer) {
        Map<CarerOutcome, OutcomeAnswer<CarerUnable>> changed = new HashMap<>(answers);
        changed.put(outcome, answer);
        return withAnswers(changed);
    }

    /** The same facts with every outcome answered as able. */
    public CarerFacts withAllAble() {
        Map<CarerOutcome, OutcomeAnswer<CarerUnable>> able = new EnumMap<>(CarerOutcome.class);
        for (CarerOutcome outcome : CarerOutcome.values()) {
            able.put(outcome, OutcomeAnswer.able());
        }
        return withAnswers(able);
    }

    public CarerFacts withFluctuation(Fluctuation given) {
        return new CarerFacts(
                necessaryCare, necessaryCareBasis, healthAtRisk, answers, given, wellbeing, caredForAdultEligible);
    }

    public CarerFacts withWellbeing(WellbeingEffect effect) {
        return new CarerFacts(
                necessaryCare, necessaryCareBasis, healthAtRisk, answers, fluctuation, effect, caredForAdultEligible);
    }

    public CarerFacts withCaredForAdultEligible(Answer answer) {
        return new CarerFacts(necessaryCare, necessaryCareBasis, healthAtRisk, answers, fluctuation, wellbeing, answer);
    }
}
