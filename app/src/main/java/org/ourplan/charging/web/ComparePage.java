package org.ourplan.charging.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.WorkedOut;
import org.ourplan.charging.WrittenBreakdown.WrittenStep;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The same answers on two days side by side, for example before and after April.
 *
 * @param one what they come to on the first day; null until two days are asked for
 */
public record ComparePage(
        String base,
        String callThem,
        Filled form,
        @Nullable Day one,
        @Nullable Day other) implements Page {

    /** One day and what the answers come to on it. */
    public record Day(String date, WorkedOut worked) {

        /** The amount, or why there is none. */
        public String comesTo() {
            return switch (worked) {
                case WorkedOut.Charge found -> InWords.pounds(found.charge().contribution()) + " a week";
                case WorkedOut.FiguresMissing missing ->
                    missing.written().missing().getFirst().sentence();
                case WorkedOut.Unanswered open -> open.problems().getFirst().words();
            };
        }

        Map<String, WrittenStep> steps() {
            var steps = new LinkedHashMap<String, WrittenStep>();
            if (worked instanceof WorkedOut.Charge found) {
                found.written().steps().forEach(step -> steps.putIfAbsent(step.heading() + ": " + step.label(), step));
            }
            return steps;
        }
    }

    /** One step on both days; an empty text where that day has no such step. */
    public record Row(String what, String one, String other, boolean differs) {}

    /** Every step of either day, those that differ first. */
    public List<Row> rows() {
        if (one == null || other == null) {
            return List.of();
        }
        var first = one.steps();
        var second = other.steps();
        var names = new java.util.LinkedHashSet<>(first.keySet());
        names.addAll(second.keySet());
        var rows = new ArrayList<Row>();
        for (var name : names) {
            var before = amount(first.get(name));
            var after = amount(second.get(name));
            rows.add(new Row(name, before, after, !before.equals(after)));
        }
        rows.sort((a, b) -> Boolean.compare(b.differs(), a.differs()));
        return rows;
    }

    private static String amount(@Nullable WrittenStep step) {
        if (step == null) {
            return "";
        }
        BigDecimal amount = step.amount();
        var words = amount == null ? "" : InWords.pounds(amount);
        return step.effect().equals("LEFT_OUT") ? words + " left out" : words;
    }

    @Override
    public String template() {
        return "charging/compare";
    }
}
