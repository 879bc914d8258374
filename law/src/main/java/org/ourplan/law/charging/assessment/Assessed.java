package org.ourplan.law.charging.assessment;

import java.util.List;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.dated.DatedAnswer;

/** What comes of asking for a financial assessment. */
public sealed interface Assessed permits WeeklyCharge, Assessed.FiguresMissing, Assessed.NotAssessed {

    /**
     * A figure that is needed is not held: nothing is guessed and nothing is carried over from the year before.
     *
     * @param figures each with from when it is missing and who can enter it; at least one
     */
    record FiguresMissing(List<DatedAnswer.Missing<DatedFigure>> figures) implements Assessed {
        public FiguresMissing {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The answers cannot be so, or one is missing without which nothing can be worked out.
     *
     * @param problems each at its field; at least one
     */
    record NotAssessed(List<Problem> problems) implements Assessed {
        public NotAssessed {
            problems = List.copyOf(problems);
        }
    }
}
