package org.ourplan.law.charging.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.QuotedCsv;

/**
 * Every dated figure. The published table ships with the program; what a council enters stands before it. A cell that
 * neither holds is missing: never nothing, never last year's.
 */
public final class FigureTable {

    private static final List<String> HEADING =
            List.of("parameter", "effective_from", "effective_to", "value", "unit", "source", "confidence");

    private final Map<Figure, List<DatedFigure>> cells;

    private FigureTable(Map<Figure, List<DatedFigure>> cells) {
        this.cells = cells;
    }

    /** The table that is shipped with the program. */
    public static FigureTable published() {
        return read(QuotedCsv.shipped(FigureTable.class, "charging-parameters.csv"));
    }

    /** Reads a table; refuses another heading and a figure that the rules do not know. */
    static FigureTable read(List<List<String>> rows) {
        if (rows.isEmpty() || !rows.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException("the figures must begin with the heading " + String.join(",", HEADING));
        }
        Map<Figure, List<DatedFigure>> cells = new EnumMap<>(Figure.class);
        for (List<String> row : rows.subList(1, rows.size())) {
            DatedFigure cell = cell(row);
            cells.computeIfAbsent(cell.figure(), figure -> new ArrayList<>()).add(cell);
        }
        return new FigureTable(cells);
    }

    private static DatedFigure cell(List<String> row) {
        Figure figure = Figure.named(row.getFirst())
                .orElseThrow(() -> new IllegalArgumentException("no rule uses the figure " + row.getFirst()));
        LocalDate until = row.get(2).isEmpty() ? null : LocalDate.parse(row.get(2));
        BigDecimal value = row.get(3).isEmpty() ? null : new BigDecimal(row.get(3));
        return new DatedFigure(
                figure, LocalDate.parse(row.get(1)), until, value, row.get(5), Confidence.named(row.get(6)));
    }

    /** This table with a figure that the council has entered; where both hold, the entered one stands. */
    public FigureTable with(DatedFigure entered) {
        Map<Figure, List<DatedFigure>> more = new EnumMap<>(cells);
        List<DatedFigure> before = new ArrayList<>(List.of(entered));
        before.addAll(cells.getOrDefault(entered.figure(), List.of()));
        more.put(entered.figure(), before);
        return new FigureTable(more);
    }

    /** Every cell of one figure, what the council has entered first. */
    public List<DatedFigure> cells(Figure figure) {
        return List.copyOf(cells.getOrDefault(figure, List.of()));
    }

    /** Every figure as it is on one day. Work it out once and use it for every assessment of that day. */
    public FiguresOn on(LocalDate day) {
        return asHeld(day, day);
    }

    /**
     * The figures of one day for an assessment of another. It tells what figures change from what a birthday, a benefit that
     * ends or a time limit changes; nobody is charged by it.
     */
    public FiguresOn asHeld(LocalDate held, LocalDate assessed) {
        @Nullable DatedFigure[] found = new DatedFigure[Figure.values().length];
        for (Map.Entry<Figure, List<DatedFigure>> entry : cells.entrySet()) {
            found[entry.getKey().ordinal()] = entry.getValue().stream()
                    .filter(cell -> cell.holdsOn(held))
                    .findFirst()
                    .orElse(null);
        }
        return new FiguresOn(this, assessed, found);
    }
}
