package org.ourplan.law.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Whether NHS continuing healthcare might be due, and what was done: SI 2014/2827 reg 7. Referring is a duty; a reason
 * is not enough to leave it undone.
 *
 * @param appearsEligible whether it appears that the person may be eligible
 * @param referredOn the day the integrated care board was asked; null when it was not
 * @param alreadyWithBoardOn the day the board considered it, or was referred it, before; null when it was not
 */
@Carries("AS-14")
public record ContinuingHealthcare(
        Answer appearsEligible,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate alreadyWithBoardOn) {

    public static ContinuingHealthcare notAsked() {
        return new ContinuingHealthcare(Answer.UNANSWERED, null, null);
    }

    List<Finding> findings() {
        if (appearsEligible.isUnanswered()) {
            return List.of(stop("Say whether it appears that they may be eligible for NHS continuing healthcare."));
        }
        if (appearsEligible.isYes() && referredOn == null && alreadyWithBoardOn == null) {
            return List.of(stop(
                    "Refer them to the integrated care board for NHS continuing healthcare, and record the day. If the"
                            + " board already has it, record that day."));
        }
        return List.of();
    }

    private static Finding stop(String sentence) {
        return Finding.stop("AS-14", "SI 2014/2827 reg 7", sentence, "continuing-healthcare");
    }
}
