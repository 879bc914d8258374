package org.ourplan.charging;

import java.time.LocalDate;
import java.util.List;
import org.ourplan.charging.decide.AnswerProblem;
import org.ourplan.law.charging.assessment.WeeklyCharge;

/** What the answers of a financial assessment come to on one day. */
public sealed interface WorkedOut {

    /** An amount, with every step. */
    record Charge(LocalDate on, WeeklyCharge charge, WrittenBreakdown written) implements WorkedOut {}

    /** A figure is not held: which, from when, and who enters it; at least one. */
    record FiguresMissing(LocalDate on, WrittenBreakdown written) implements WorkedOut {}

    /** Answers that cannot be so or are missing, each at its question; at least one. */
    record Unanswered(List<AnswerProblem> problems) implements WorkedOut {
        public Unanswered {
            problems = List.copyOf(problems);
        }
    }
}
