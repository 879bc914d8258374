package org.ourplan.law.charging.breakdown;

import java.util.List;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.dated.DatedAnswer;

/** What comes of asking for a sum or a date beside the assessment itself. */
public sealed interface Answered<T> {

    /** The answer. */
    record Worked<T>(T value) implements Answered<T> {}

    /** A figure that is needed is not held; at least one. */
    record FiguresMissing<T>(List<DatedAnswer.Missing<DatedFigure>> figures) implements Answered<T> {}

    /** The facts cannot be so; at least one problem. */
    record Refused<T>(List<Problem> problems) implements Answered<T> {}

    /** The answer, unless a check failed or a figure was missing on the way. */
    static <T> Answered<T> of(T value, Checks checks, Working working) {
        if (!checks.problems().isEmpty()) {
            return new Refused<>(checks.problems());
        }
        return working.missing().isEmpty() ? new Worked<>(value) : new FiguresMissing<>(working.missing());
    }
}
