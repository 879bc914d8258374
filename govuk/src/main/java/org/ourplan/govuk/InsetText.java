package org.ourplan.govuk;

import gg.jte.Content;

/** Words set apart from those around them. */
public record InsetText(Words text, Extra extra) implements Adjustable<InsetText> {

    /** Plain text. */
    public static InsetText of(String text) {
        return of(Words.of(text));
    }

    /** Rich content. */
    public static InsetText of(Content text) {
        return new InsetText(Words.of(text), Extra.NONE);
    }

    @Override
    public InsetText extra(Extra changed) {
        return new InsetText(text, changed);
    }
}
