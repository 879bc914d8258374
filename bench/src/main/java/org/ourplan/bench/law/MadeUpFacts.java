package org.ourplan.bench.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.ourplan.law.answer.Answer;
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
import org.ourplan.law.outcome.Unable;
import org.ourplan.law.wellbeing.WellbeingArea;

/**
 * Facts of people who differ in everything that a determination reads, the same each time. Unable to do from none to
 * nearly all of the outcomes, three in ten on the average; one person in ten has something not answered yet.
 */
final class MadeUpFacts {

    private static final String[] WORDS = {
        "I cannot do it without somebody beside me.",
        "My daughter does this for me on most days, because my hands shake too much to hold a pan or a kettle",
        "Falls when tired!",
        "She told us that she’s frightened of the stairs since October, and sleeps in the chair downstairs instead.",
        "  Needs to be reminded three or four times before he begins  ",
        "It takes me the whole morning, and then I have no strength left for anything else that day. On bad days I do"
                + " not begin at all, and nobody would know unless they rang.",
        "Seen by the occupational therapist; a second visit is arranged",
        "",
    };

    private final Random random;

    private MadeUpFacts(long seed) {
        random = new Random(seed);
    }

    static List<AdultFacts> adults(int howMany) {
        return each(howMany, number -> new MadeUpFacts(number).adult());
    }

    static List<CarerFacts> carers(int howMany) {
        return each(howMany, number -> new MadeUpFacts(number).carer());
    }

    static <T> List<T> each(int howMany, IntFunction<T> made) {
        List<T> all = new ArrayList<>(howMany);
        for (int number = 0; number < howMany; number++) {
            all.add(made.apply(number));
        }
        return all;
    }

    private AdultFacts adult() {
        Answer child = oneIn(3) ? Answer.YES : Answer.NO;
        Map<AdultOutcome, OutcomeAnswer<AdultUnable>> answers = new EnumMap<>(AdultOutcome.class);
        int often = random.nextInt(7);
        for (AdultOutcome outcome : AdultOutcome.values()) {
            answers.put(outcome, answer(often, AdultUnable.values()));
        }
        if (child == Answer.NO) {
            answers.put(AdultOutcome.CHILD_CARE, OutcomeAnswer.notApplicable());
        }
        if (oneIn(10)) {
            answers.remove(AdultOutcome.values()[random.nextInt(9)]);
        }
        Set<AdultOutcome> helped = EnumSet.noneOf(AdultOutcome.class);
        if (oneIn(3)) {
            helped.add(AdultOutcome.values()[random.nextInt(9)]);
            helped.add(AdultOutcome.values()[random.nextInt(9)]);
        }
        return AdultFacts.notYetAnswered()
                .withAnswers(answers)
                .withHelpedByCarer(helped)
                .withImpairment(oneIn(16) ? Answer.NO : Answer.YES, words())
                .withResponsibleForChild(child)
                .withFluctuation(fluctuation())
                .withWellbeing(wellbeing());
    }

    private CarerFacts carer() {
        Map<CarerOutcome, OutcomeAnswer<CarerUnable>> answers = new EnumMap<>(CarerOutcome.class);
        int often = random.nextInt(7);
        for (CarerOutcome outcome : CarerOutcome.values()) {
            answers.put(outcome, answer(often, CarerUnable.values()));
        }
        if (oneIn(10)) {
            answers.remove(CarerOutcome.values()[random.nextInt(8)]);
        }
        return CarerFacts.notYetAnswered()
                .withAnswers(answers)
                .withNecessaryCare(oneIn(16) ? Answer.NO : Answer.YES, words())
                .withHealthAtRisk(oneIn(2) ? Answer.YES : Answer.NO)
                .withFluctuation(fluctuation())
                .withWellbeing(wellbeing());
    }

    private <M extends Unable> OutcomeAnswer<M> answer(int oftenUnable, M[] meanings) {
        if (random.nextInt(10) < oftenUnable) {
            return OutcomeAnswer.unable(meanings[random.nextInt(meanings.length)], words());
        }
        return oneIn(4) ? OutcomeAnswer.ableWithAid("a perching stool") : OutcomeAnswer.able();
    }

    private Fluctuation fluctuation() {
        return oneIn(4) ? Fluctuation.over("the last " + (2 + random.nextInt(10)) + " months") : Fluctuation.none();
    }

    private WellbeingEffect wellbeing() {
        Set<WellbeingArea> areas = EnumSet.of(WellbeingArea.values()[random.nextInt(9)]);
        while (oneIn(2)) {
            areas.add(WellbeingArea.values()[random.nextInt(9)]);
        }
        return new WellbeingEffect(Significance.values()[random.nextInt(3)], areas, oneIn(2) ? words() : "");
    }

    private String words() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
