package org.ourplan.law.charging.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Words;
import org.ourplan.law.dated.DatedAnswer;

/** Every figure as it is on one day. */
public final class FiguresOn {

    /** Who puts a missing figure right. */
    public static final String WHO_CAN_ENTER = "the policy owner";

    private final FigureTable table;
    private final LocalDate day;
    private final @Nullable DatedFigure[] found;

    FiguresOn(FigureTable table, LocalDate day, @Nullable DatedFigure[] found) {
        this.table = table;
        this.day = day;
        this.found = found;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The same table on another day. */
    public FiguresOn on(LocalDate other) {
        return other.equals(day) ? this : table.on(other);
    }

    /** The figure with its date and source, or null when it is not held. */
    public @Nullable DatedFigure find(Figure figure) {
        DatedFigure cell = found[figure.ordinal()];
        return cell == null || cell.value() == null ? null : cell;
    }

    /** Which figure is missing, from when, and who can enter it. */
    public DatedAnswer.Missing<DatedFigure> missing(Figure figure) {
        DatedFigure empty = found[figure.ordinal()];
        LocalDate since = empty != null ? empty.from() : dayAfterTheLastHeld(figure);
        String sentence = "We do not have the " + figure.words() + " from " + Words.day(since) + ". Ask "
                + WHO_CAN_ENTER + " to enter it with its source.";
        return new DatedAnswer.Missing<>(figure.words(), since, WHO_CAN_ENTER, sentence);
    }

    private LocalDate dayAfterTheLastHeld(Figure figure) {
        return table.cells(figure).stream()
                .map(DatedFigure::until)
                .filter(Objects::nonNull)
                .filter(until -> until.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(1))
                .orElse(day);
    }
}
