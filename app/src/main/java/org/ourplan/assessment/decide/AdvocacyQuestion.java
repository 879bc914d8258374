package org.ourplan.assessment.decide;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.AdvocacyFacts;
import org.ourplan.law.advocacy.AppropriatePerson;
import org.ourplan.law.advocacy.Difficulty;
import org.ourplan.law.advocacy.Matter;
import org.ourplan.law.advocacy.NhsStay;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.answer.Answer;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/** The advocacy check of one assessment, from its answers: Care Act 2014 s67. The law module decides. */
public final class AdvocacyQuestion {

    private static final String PLACE = "advocacy";

    private AdvocacyQuestion() {}

    /** What is recorded for the check of this assessment and no other process. */
    public static AdvocacyFacts facts(Recorded recorded, Process process) {
        return new AdvocacyFacts(
                process,
                difficulties(recorded),
                considered(recorded),
                recorded.answer(PLACE, "someone"),
                someone(recorded),
                nhsStay(recorded),
                recorded.answer(PLACE, "disagree"),
                recorded.answer(PLACE, "both-agree"),
                recorded.answer(PLACE, "liberty"),
                recorded.one(PLACE, "liberty-senior"),
                recorded.one(PLACE, "liberty-because"));
    }

    /** True when all four areas of difficulty were asked. */
    public static boolean difficultyAsked(Recorded recorded) {
        return difficulties(recorded).values().stream().noneMatch(Answer::isUnanswered);
    }

    private static Map<Difficulty, Answer> difficulties(Recorded recorded) {
        var answers = new EnumMap<Difficulty, Answer>(Difficulty.class);
        for (var area : Difficulty.values()) {
            answers.put(area, recorded.answer(PLACE, "difficulty-" + Words.of(area)));
        }
        return answers;
    }

    private static Set<Matter> considered(Recorded recorded) {
        var considered = EnumSet.noneOf(Matter.class);
        for (var matter : Matter.values()) {
            if (recorded.all(PLACE, "considered").contains(Words.of(matter))) {
                considered.add(matter);
            }
        }
        return considered;
    }

    private static @Nullable AppropriatePerson someone(Recorded recorded) {
        if (!recorded.answer(PLACE, "someone").isYes()) {
            return null;
        }
        return new AppropriatePerson(
                recorded.one(PLACE, "someone-name"),
                recorded.one(PLACE, "someone-relation"),
                recorded.answer(PLACE, "someone-paid"),
                recorded.answer(PLACE, "someone-willing"),
                recorded.answer(PLACE, "someone-able"),
                recorded.answer(PLACE, "someone-harm"),
                recorded.answer(PLACE, "someone-conflict"),
                recorded.answer(PLACE, "can-decide"),
                recorded.answer(PLACE, "agrees"),
                recorded.answer(PLACE, "best-interests"));
    }

    private static NhsStay nhsStay(Recorded recorded) {
        var kind = Words.among(NhsStay.Kind.class, recorded.one(PLACE, "nhs-stay"), NhsStay.Kind.NONE);
        var days = recorded.one(PLACE, "nhs-days");
        return new NhsStay(
                kind, days.matches("\\d{1,5}") ? Integer.parseInt(days) : 0, recorded.answer(PLACE, "nhs-advocate"));
    }
}
