package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/**
 * Room to write in.
 *
 * @param value what is in it now
 * @param rows how many lines show at first
 */
public record Textarea(Field field, @Nullable String value, int rows, Extra extra)
        implements LabelledControl<Textarea> {

    /** Room to write of this name in the form, five lines at first. */
    public static Textarea named(@Nullable String name) {
        return new Textarea(Field.named(name), null, 5, Extra.NONE);
    }

    /** Holding this already. */
    public Textarea value(@Nullable String typed) {
        return new Textarea(field, typed, rows, extra);
    }

    /** Showing this many lines at first. */
    public Textarea rows(int lines) {
        return new Textarea(field, value, lines, extra);
    }

    @Override
    public Textarea field(Field changed) {
        return new Textarea(changed, value, rows, extra);
    }

    @Override
    public Textarea extra(Extra changed) {
        return new Textarea(field, value, rows, changed);
    }
}
