package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.ourplan.law.dated.DatedAnswer;

/** A first figure for the budget, or the prices that are missing. */
public sealed interface IndicativeAnswer {

    /**
     * The indicative budget: a starting point, never the final figure (PB-10).
     *
     * @param weekly pounds a week
     * @param yearly over 52 weeks
     */
    record Worked(List<Line> lines, BigDecimal weekly, BigDecimal yearly) implements IndicativeAnswer {

        public Worked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * No figure can be given until these prices are entered.
     *
     * @param missing which prices, from when, and who can enter them
     */
    record RatesMissing(List<DatedAnswer.Missing<Rate>> missing) implements IndicativeAnswer {

        public RatesMissing {
            missing = List.copyOf(missing);
        }
    }

    /**
     * One need's figure and how it was reached.
     *
     * @param unitsNeeded a week, before unpaid help
     * @param unitsGiven a week, done unpaid with agreement
     * @param unitsFunded a week, never below 0
     * @param weekly pounds a week
     * @param working the sum in words, for the person to read
     * @param notCounted unpaid help that was not taken off, and why
     */
    record Line(
            String reference,
            String title,
            BigDecimal unitsNeeded,
            BigDecimal unitsGiven,
            BigDecimal unitsFunded,
            BigDecimal weekly,
            String working,
            List<String> notCounted) {}
}
