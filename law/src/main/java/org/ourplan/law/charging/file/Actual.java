package org.ourplan.law.charging.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.figures.DatedFigure;
import org.ourplan.law.dated.DatedAnswer;

/** What a case comes to, field by field, in the form in which case files write it; and the steps to it. */
final class Actual {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    List<String> steps() {
        return steps;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    void step(String line) {
        steps.add(line);
    }

    /** Pounds and pence, parts of a penny dropped; the first value of a name stands. */
    void money(@Nullable BigDecimal amount, String... names) {
        if (amount != null) {
            put(Exact.dropPartPenny(amount).toPlainString(), names);
        }
    }

    /** A whole number or a rate, without zeros at its end. */
    void number(@Nullable BigDecimal number, String... names) {
        if (number != null) {
            put(number.stripTrailingZeros().toPlainString(), names);
        }
    }

    void day(@Nullable LocalDate day, String... names) {
        if (day != null) {
            put(day.toString(), names);
        }
    }

    void put(Object value, String... names) {
        for (String name : names) {
            fields.putIfAbsent(name, value);
        }
    }

    /** That there is no such day or sum. */
    void none(String name) {
        fields.putIfAbsent(name, null);
    }

    /** True when the case could not be worked out. */
    boolean stopped() {
        return fields.containsKey("field") || fields.containsKey("missing_figure");
    }

    /** That the case cannot be so. */
    void refused(List<Problem> problems) {
        put("VALIDATION_ERROR", "outcome");
        put(problems.getFirst().field(), "field");
        problems.forEach(problem -> step(problem.field() + ": " + problem.words()));
    }

    /** That a figure is not held. */
    void missing(List<DatedAnswer.Missing<DatedFigure>> figures) {
        put("FIGURE_MISSING", "outcome");
        put(figures.getFirst().name(), "missing_figure");
        day(figures.getFirst().from(), "missing_from");
        figures.forEach(figure -> step(figure.sentence()));
    }

    /** The value of an answer; null, with the reason written down, when there is none. */
    <T> @Nullable T valueOf(Answered<T> answered) {
        return switch (answered) {
            case Answered.Worked<T>(T value) -> value;
            case Answered.FiguresMissing<T>(List<DatedAnswer.Missing<DatedFigure>> figures) -> {
                missing(figures);
                yield null;
            }
            case Answered.Refused<T>(List<Problem> problems) -> {
                refused(problems);
                yield null;
            }
        };
    }
}
