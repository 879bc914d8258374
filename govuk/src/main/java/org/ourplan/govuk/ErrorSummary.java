package org.ourplan.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to put right on this page, at its top, each line leading to its field. */
public record ErrorSummary(Words title, @Nullable Words description, List<Line> lines, Extra extra)
        implements Adjustable<ErrorSummary> {

    public ErrorSummary {
        lines = List.copyOf(lines);
    }

    /**
     * One thing to put right.
     *
     * @param href the field, as {@code #id}; null where there is none
     */
    public record Line(Words text, @Nullable String href, Attributes attributes) {}

    /** A summary with nothing in it yet, under the usual title. */
    public static ErrorSummary empty() {
        return titled(Words.of("There is a problem"));
    }

    /** A summary under another title. */
    public static ErrorSummary titled(Content title) {
        return new ErrorSummary(Words.of(title), null, List.of(), Extra.NONE);
    }

    /** With this problem, leading to the field of this id. */
    public ErrorSummary problem(String fieldId, String text) {
        return line(new Line(Words.of(text), "#" + fieldId, Attributes.NONE));
    }

    /** With this problem, which no field can put right. */
    public ErrorSummary problem(String text) {
        return line(new Line(Words.of(text), null, Attributes.NONE));
    }

    /** With this line next. */
    public ErrorSummary line(Line next) {
        List<Line> more = new ArrayList<>(lines);
        more.add(next);
        return new ErrorSummary(title, description, more, extra);
    }

    /** With these words before the list. */
    public ErrorSummary description(@Nullable Content words) {
        return new ErrorSummary(title, words == null ? null : Words.of(words), lines, extra);
    }

    /** Whether there is nothing to put right, and so nothing to show. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public ErrorSummary extra(Extra changed) {
        return new ErrorSummary(title, description, lines, changed);
    }
}
