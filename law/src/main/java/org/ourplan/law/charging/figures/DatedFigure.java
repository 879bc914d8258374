package org.ourplan.law.charging.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the table: what a figure is from a day, and who says so.
 *
 * @param from the first day it holds
 * @param until the last day it holds, or null when no end is known
 * @param value the figure, or null when the cell is empty: an empty cell stops every assessment that needs it
 * @param source where it comes from; never empty
 */
public record DatedFigure(
        Figure figure,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal value,
        String source,
        Confidence confidence) {

    public DatedFigure {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a figure names its source");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a figure cannot end before it starts");
        }
    }

    /** A figure that the council has entered because the table does not hold it. */
    public static DatedFigure entered(
            Figure figure, LocalDate from, @Nullable LocalDate until, BigDecimal value, String source) {
        return new DatedFigure(figure, from, until, value, source, Confidence.ENTERED);
    }

    /** True when it holds on that day, its first and last day included. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The figure of a cell that is not empty. */
    public BigDecimal amount() {
        return Objects.requireNonNull(value);
    }
}
