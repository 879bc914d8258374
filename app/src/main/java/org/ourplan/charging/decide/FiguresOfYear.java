package org.ourplan.charging.decide;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;

/**
 * Every figure of one charging year, 1 April to 5 April of the next: what holds when, what is empty, what must be looked up.
 *
 * @param year the year it begins in, for example 2026 for 2026/27
 */
public record FiguresOfYear(int year, List<Stretch> stretches) {

    public FiguresOfYear {
        stretches = List.copyOf(stretches);
    }

    /**
     * Some days of the year on which one cell of the table holds.
     *
     * @param from the first of them, or of the cell itself where it begins earlier
     * @param until the last, or null where the cell has no end
     * @param held the cell, or null where the table says nothing at all
     */
    public record Stretch(
            Figure figure,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable DatedFigure held) {

        /** True where assessments that need it stop. */
        public boolean isEmpty() {
            return held == null || held.value() == null;
        }

        /** True where somebody must look the figure up before a letter relies on it. */
        public boolean toBeChecked() {
            return held != null && held.value() != null && held.confidence().toBeChecked();
        }
    }

    /** The charging year that a day is in: it turns on 6 April. */
    public static int yearOf(LocalDate day) {
        return day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 6)) ? day.getYear() - 1 : day.getYear();
    }

    /** What holds in a year. */
    public static FiguresOfYear of(FigureTable table, int year) {
        List<Stretch> stretches = new ArrayList<>();
        for (var figure : Figure.values()) {
            stretches.addAll(of(table, figure, year));
        }
        return new FiguresOfYear(year, stretches);
    }

    private static List<Stretch> of(FigureTable table, Figure figure, int year) {
        var first = LocalDate.of(year, Month.APRIL, FigureYear.of(figure) == FigureYear.FROM_6_APRIL ? 6 : 1);
        var last = LocalDate.of(year + 1, Month.APRIL, FigureYear.of(figure) == FigureYear.FROM_1_APRIL ? 1 : 6)
                .minusDays(1);
        var cells = table.cells(figure);
        var days = new ArrayList<>(beginnings(cells, first, last));
        List<Stretch> stretches = new ArrayList<>();
        for (var at = 0; at < days.size(); at++) {
            var day = days.get(at);
            var until = at + 1 < days.size() ? days.get(at + 1).minusDays(1) : null;
            var cell =
                    cells.stream().filter(held -> held.holdsOn(day)).findFirst().orElse(null);
            if (at == 0 || !Objects.equals(cell, stretches.getLast().held())) {
                stretches.add(stretch(figure, cell, day, until, last));
            }
        }
        return stretches;
    }

    private static Stretch stretch(
            Figure figure, @Nullable DatedFigure cell, LocalDate day, @Nullable LocalDate until, LocalDate last) {
        if (cell == null) {
            return new Stretch(figure, day, until == null ? last : until, null);
        }
        var end = cell.until();
        var earlier = until != null && (end == null || until.isBefore(end)) ? until : end;
        return new Stretch(figure, cell.from().isBefore(day) ? cell.from() : day, earlier, cell);
    }

    private static TreeSet<LocalDate> beginnings(List<DatedFigure> cells, LocalDate first, LocalDate last) {
        var days = new TreeSet<LocalDate>();
        days.add(first);
        for (var cell : cells) {
            days.add(cell.from());
            var until = cell.until();
            if (until != null) {
                days.add(until.plusDays(1));
            }
        }
        days.removeIf(day -> day.isBefore(first) || day.isAfter(last));
        return days;
    }

    /** Where assessments stop. */
    public List<Stretch> empty() {
        return stretches.stream().filter(Stretch::isEmpty).toList();
    }

    /** What must be looked up before a letter relies on it. */
    public List<Stretch> toBeChecked() {
        return stretches.stream().filter(Stretch::toBeChecked).toList();
    }
}
