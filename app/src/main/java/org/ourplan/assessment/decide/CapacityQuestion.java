package org.ourplan.assessment.decide;

import java.util.EnumMap;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.capacity.CapacityAssessment;
import org.ourplan.law.capacity.FunctionalTest;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.platform.decide.Words;

/** One capacity assessment of one decision, from its answers: Mental Capacity Act 2005 ss 1 to 3. */
public final class CapacityQuestion {

    private CapacityQuestion() {}

    /** What is recorded at this place, for example {@code capacity/…}. */
    public static CapacityAssessment of(Recorded recorded, String place) {
        var able = new EnumMap<FunctionalTest, Answer>(FunctionalTest.class);
        for (var test : FunctionalTest.values()) {
            able.put(test, recorded.answer(place, "able-" + Words.of(test)));
        }
        return new CapacityAssessment(
                recorded.one(place, "decision"),
                recorded.date(place, "assessed"),
                recorded.all(place, "help"),
                able,
                recorded.answer(place, "impairment"),
                recorded.answer(place, "because"));
    }
}
