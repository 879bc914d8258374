package org.ourplan.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.ourplan.review.decide.Forecast;

/**
 * A forecast drawn: a band within which 8 runs in 10 lie, the middle as a line, and what was counted as points. Lengths are in units of
 * the picture; a year goes from left to right, none waiting is at the foot.
 *
 * @param band the corners of the band, as an SVG path
 * @param middle the line of the middle, as an SVG path
 * @param labels the three lines' names at their ends, none over another
 * @param change the days on which there are more or fewer workers; null where there are none
 */
public record ForecastPicture(
        String band,
        String middle,
        List<Label> labels,
        List<Label> days,
        List<Label> heights,
        List<Point> counted,
        @Nullable Span change) {

    public static final int WIDTH = 800;
    public static final int HEIGHT = 420;
    public static final int LEFT = 70;
    public static final int RIGHT = 600;
    public static final int TOP = 30;
    public static final int FOOT = 350;

    private static final int APART = 22;
    private static final int WEEKS_APART = 13;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    /** A place in the picture. */
    public record Point(int x, int y) {}

    /** Words at a place. */
    public record Label(int x, int y, String words) {}

    /** From here to there, with its words. */
    public record Span(int from, int until, String words) {

        public int width() {
            return Math.max(2, until - from);
        }
    }

    /** How weeks and reviews lie in the picture. */
    private record Scale(int weeks, int most) {

        int x(double week) {
            return LEFT + (int) Math.round((RIGHT - LEFT) * Math.clamp(week, 0, weeks) / weeks);
        }

        int y(int reviews) {
            return FOOT - (int) Math.round((double) (FOOT - TOP) * reviews / most);
        }
    }

    static ForecastPicture of(ForecastShown shown) {
        var forecast = shown.forecast();
        var most = forecast.weeks().stream().mapToInt(Forecast.Line::high).max().orElse(0);
        var seen = shown.counted().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var scale = new Scale(forecast.weeks().size() - 1, rounded(Math.max(most, seen)));
        var high = points(forecast, scale, Forecast.Line::high);
        var low = points(forecast, scale, Forecast.Line::low).reversed();
        return new ForecastPicture(
                path(high) + " L" + path(low).substring(1) + " Z",
                path(points(forecast, scale, Forecast.Line::middle)),
                labels(forecast.weeks().getLast(), scale),
                days(forecast, scale),
                heights(scale),
                counted(shown, scale),
                change(shown, scale));
    }

    private static List<Point> points(Forecast forecast, Scale scale, ToIntFunction<Forecast.Line> which) {
        var points = new ArrayList<Point>();
        for (var week = 0; week < forecast.weeks().size(); week++) {
            points.add(new Point(
                    scale.x(week), scale.y(which.applyAsInt(forecast.weeks().get(week)))));
        }
        return points;
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(point.x())
                    .append(' ')
                    .append(point.y());
        }
        return path.toString();
    }

    /** From the highest down, each at least a line beneath the one before, and none beneath the foot. */
    private static List<Label> labels(Forecast.Line end, Scale scale) {
        var high = Math.min(scale.y(end.high()), FOOT - 2 * APART);
        var middle = Math.clamp(scale.y(end.middle()), high + APART, FOOT - APART);
        var low = Math.clamp(scale.y(end.low()), middle + APART, FOOT);
        var x = RIGHT + 10;
        return List.of(
                new Label(x, high, "9 in 10: at most " + ForecastShown.count(end.high())),
                new Label(x, middle, "Half: at most " + ForecastShown.count(end.middle())),
                new Label(x, low, "1 in 10: at most " + ForecastShown.count(end.low())));
    }

    private static List<Label> days(Forecast forecast, Scale scale) {
        var days = new ArrayList<Label>();
        for (var week = 0; week <= scale.weeks(); week += WEEKS_APART) {
            days.add(new Label(scale.x(week), FOOT + APART, SHORT.format(forecast.day(week))));
        }
        return days;
    }

    private static List<Label> heights(Scale scale) {
        return List.of(0, scale.most() / 2, scale.most()).stream()
                .map(many -> new Label(LEFT - 10, scale.y(many), ForecastShown.count(many)))
                .toList();
    }

    private static List<Point> counted(ForecastShown shown, Scale scale) {
        var points = new ArrayList<Point>();
        shown.counted()
                .forEach((day, many) ->
                        points.add(new Point(scale.x(weeks(shown.forecast().from(), day)), scale.y(many))));
        return points;
    }

    private static @Nullable Span change(ForecastShown shown, Scale scale) {
        var from = shown.wanted().from();
        var until = shown.wanted().until();
        var begin = shown.forecast().from();
        return from == null
                        || until == null
                        || until.isBefore(begin)
                        || from.isAfter(shown.forecast().end())
                ? null
                : new Span(scale.x(weeks(begin, from)), scale.x(weeks(begin, until)), shown.change());
    }

    private static double weeks(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until) / 7.0;
    }

    /** The next even number that begins with one or two figures and then has noughts only; at least 2. */
    private static int rounded(int most) {
        var step = 2;
        while (most > 10 * step) {
            step *= 10;
        }
        return Math.max(step, (most + step - 1) / step * step);
    }
}
