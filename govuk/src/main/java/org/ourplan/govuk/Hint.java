package org.ourplan.govuk;

import gg.jte.Content;

/** Help beside a field, read out with it. */
public record Hint(Words text, Extra extra) implements Adjustable<Hint> {

    /** A hint in plain text. */
    public static Hint of(String text) {
        return of(Words.of(text));
    }

    /** A hint of rich content. */
    public static Hint of(Content text) {
        return new Hint(Words.of(text), Extra.NONE);
    }

    @Override
    public Hint extra(Extra changed) {
        return new Hint(text, changed);
    }
}
