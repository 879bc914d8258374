package org.ourplan.insight.decide;

import java.util.List;
import java.util.function.ToIntFunction;

/** One figure month by month, the oldest first; at least one month. */
public record Series(List<Point> points) {

    public Series {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one month");
        }
    }

    /** The figure of one month, 0 or more. */
    public record Point(Month month, int value) {}

    /** The figure of each of these months. */
    static Series of(List<Month> months, ToIntFunction<Month> figure) {
        return new Series(months.stream()
                .map(month -> new Point(month, figure.applyAsInt(month)))
                .toList());
    }

    /** Without the month that is not over: what came together in part of a month is no month. At least two months are needed. */
    Series whole() {
        return points.getLast().month().soFar() ? new Series(points.subList(0, points.size() - 1)) : this;
    }

    /** The place of the first month with the highest figure. */
    public int highest() {
        var at = 0;
        for (var place = 1; place < points.size(); place++) {
            if (points.get(place).value() > points.get(at).value()) {
                at = place;
            }
        }
        return at;
    }

    /** The place of the first month with the lowest figure, from this place on. */
    public int lowestFrom(int place) {
        var at = place;
        for (var next = place + 1; next < points.size(); next++) {
            if (points.get(next).value() < points.get(at).value()) {
                at = next;
            }
        }
        return at;
    }
}
