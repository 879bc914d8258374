package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether somebody is likely to be able to make this decision later, and whether it can wait till then: MCA s4(3).
 *
 * @param comesBack whether they are likely to have capacity for it at some time
 * @param canWait whether the decision can wait
 * @param assessedOn the day on which they were found to lack capacity for it
 * @param lookAgain where it waits: the day to ask again; where it cannot: the day to review what was decided
 */
@Carries("MCA-7")
public record Fluctuation(
        Answer comesBack,
        Answer canWait,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate lookAgain) {

    /** Somebody who is not likely to be able to decide it at another time. */
    public static Fluctuation none() {
        return new Fluctuation(Answer.NO, Answer.UNANSWERED, null, null);
    }

    /** True where nobody decides now: the person is asked again on the day. */
    public boolean waits() {
        return comesBack.isYes() && canWait.isYes();
    }

    /** What is missing; each place is a field of its form. The day to look again comes after the day of the assessment. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (comesBack.isUnanswered()) {
            findings.add(stop(
                    "Say whether they are likely to be able to make this decision at another time.", "comes-back"));
        }
        if (comesBack.isYes() && canWait.isUnanswered()) {
            findings.add(stop("Say whether this decision can wait until then.", "can-wait"));
        }
        if (comesBack.isYes() && !canWait.isUnanswered() && !after()) {
            findings.add(stop(
                    canWait.isYes()
                            ? "Set the day to ask them again. It comes after the day of this assessment."
                            : "Set the day to review what is decided now. It comes after the day of this assessment.",
                    "look-again"));
        }
        return findings;
    }

    private boolean after() {
        return lookAgain != null && (assessedOn == null || lookAgain.isAfter(assessedOn));
    }

    private static Finding stop(String sentence, String place) {
        return Finding.stop("MCA-7", "Mental Capacity Act 2005 s4(3)", sentence, place);
    }
}
