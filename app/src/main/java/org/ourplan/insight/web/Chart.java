package org.ourplan.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ourplan.insight.decide.Series;

/**
 * A line over months, drawn from nothing at the bottom to the highest figure. The highest, the lowest after it, the last and the first
 * bear their figure and their month, as far as there is room. Lengths are in units of the picture.
 */
public record Chart(Series series) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 310;

    /** Where nothing stands. */
    public static final int BOTTOM = 240;

    private static final int TOP = 50;
    private static final int SIDE = 60;

    /** Nearer than this, two labels in one row would touch. */
    private static final int APART = 125;

    private static final int ABOVE = -14;
    private static final int BELOW = 28;

    /**
     * A month with its label.
     *
     * @param figureY where the figure stands
     * @param monthY where the month stands
     * @param anchor how the words stand to the mark, as SVG says it
     */
    public record Mark(int x, int y, String figure, int figureY, String month, int monthY, String anchor) {}

    /** Every month, as the points of an SVG line. */
    public String line() {
        return IntStream.range(0, series.points().size())
                .mapToObj(at -> x(at) + "," + y(at))
                .collect(Collectors.joining(" "));
    }

    /** Those that bear a label; the lowest has rows of its own, beneath. */
    public List<Mark> marks() {
        var last = series.points().size() - 1;
        var highest = series.highest();
        var lowest = series.lowestFrom(highest == last ? 0 : highest);
        var above = new ArrayList<Integer>();
        for (var at : List.of(highest, last, 0)) {
            if (at != lowest && above.stream().noneMatch(other -> Math.abs(x(other) - x(at)) < APART)) {
                above.add(at);
            }
        }
        var marks = new ArrayList<Mark>();
        above.forEach(at -> marks.add(mark(at, ABOVE, BOTTOM + 30)));
        marks.add(mark(lowest, y(lowest) + 2 * BELOW > BOTTOM ? ABOVE : BELOW, BOTTOM + 58));
        return List.copyOf(marks);
    }

    private Mark mark(int at, int beside, int monthY) {
        var point = series.points().get(at);
        var anchor = at == series.points().size() - 1 ? "end" : at == 0 ? "start" : "middle";
        var figure = String.format(Locale.UK, "%,d", point.value());
        return new Mark(x(at), y(at), figure, y(at) + beside, point.month().shortWords(), monthY, anchor);
    }

    private int x(int at) {
        var gaps = Math.max(1, series.points().size() - 1);
        return SIDE + at * (WIDTH - 2 * SIDE) / gaps;
    }

    private int y(int at) {
        var highest = Math.max(1, series.points().get(series.highest()).value());
        var value = (long) series.points().get(at).value();
        return BOTTOM - (int) (value * (BOTTOM - TOP) / highest);
    }
}
