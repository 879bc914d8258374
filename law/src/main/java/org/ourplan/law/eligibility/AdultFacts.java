package org.ourplan.law.eligibility;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.AdultUnable;

/**
 * What is recorded about an adult for the determination. Begin with {@link #notYetAnswered()} and add what is known.
 *
 * @param impairment limb 1, a judgement: do the needs come from, or relate to, a physical or mental impairment or
 *     illness? No diagnosis is needed
 * @param impairmentBasis what that rests on, in words; may be empty
 * @param responsibleForChild whether the adult has caring responsibilities for a child
 * @param answers one per outcome; an outcome left out counts as unanswered
 * @param helpedByCarer outcomes a carer helps with now; recorded and explained, never counted
 * @param fluctuation whether needs go up and down, and the period looked at
 * @param wellbeing limb 3, a judgement
 */
public record AdultFacts(
        Answer impairment,
        String impairmentBasis,
        Answer responsibleForChild,
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> answers,
        Set<AdultOutcome> helpedByCarer,
        Fluctuation fluctuation,
        WellbeingEffect wellbeing)
        implements Facts {

    public AdultFacts {
        answers = Ordered.copyOf(AdultOutcome.class, answers);
        helpedByCarer = Ordered.copyOf(AdultOutcome.class, helpedByCarer);
    }

    /** Nothing answered yet. */
    public static AdultFacts notYetAnswered() {
        return new AdultFacts(
                Answer.UNANSWERED,
                "",
                Answer.UNANSWERED,
                Map.of(),
                Set.of(),
                Fluctuation.none(),
                WellbeingEffect.notConsidered());
    }

    /** What was found about this outcome; unanswered when nothing is recorded. */
    public OutcomeAnswer<AdultUnable> answer(AdultOutcome outcome) {
        OutcomeAnswer<AdultUnable> answer = answers.get(outcome);
        return answer == null ? OutcomeAnswer.unanswered() : answer;
    }

    public AdultFacts withImpairment(Answer answer, String basis) {
        return new AdultFacts(answer, basis, responsibleForChild, answers, helpedByCarer, fluctuation, wellbeing);
    }

    public AdultFacts withResponsibleForChild(Answer answer) {
        return new AdultFacts(impairment, impairmentBasis, answer, answers, helpedByCarer, fluctuation, wellbeing);
    }

    public AdultFacts withAnswers(Map<AdultOutcome, OutcomeAnswer<AdultUnable>> given) {
        return new AdultFacts(
                impairment, impairmentBasis, responsibleForChild, given, helpedByCarer, fluctuation, wellbeing);
    }

    /** The same facts with this one outcome answered. */
    public AdultFacts withAnswer(AdultOutcome outcome, OutcomeAnswer<AdultUnable> answer) {
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> changed = new HashMap<>(answers);
        changed.put(outcome, answer);
        return withAnswers(changed);
    }

    /** The same facts with every outcome answered as able. */
    public AdultFacts withAllAble() {
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> able = new EnumMap<>(AdultOutcome.class);
        for (AdultOutcome outcome : AdultOutcome.values()) {
            able.put(outcome, OutcomeAnswer.able());
        }
        return withAnswers(able);
    }

    public AdultFacts withHelpedByCarer(Set<AdultOutcome> helped) {
        return new AdultFacts(
                impairment, impairmentBasis, responsibleForChild, answers, helped, fluctuation, wellbeing);
    }

    public AdultFacts withFluctuation(Fluctuation given) {
        return new AdultFacts(
                impairment, impairmentBasis, responsibleForChild, answers, helpedByCarer, given, wellbeing);
    }

    public AdultFacts withWellbeing(WellbeingEffect effect) {
        return new AdultFacts(
                impairment, impairmentBasis, responsibleForChild, answers, helpedByCarer, fluctuation, effect);
    }
}
