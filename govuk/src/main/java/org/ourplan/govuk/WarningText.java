package org.ourplan.govuk;

import gg.jte.Content;

/**
 * Something that matters and may have consequences.
 *
 * @param spokenFirst what a screen reader says before the words
 */
public record WarningText(Words text, String spokenFirst, Extra extra) implements Adjustable<WarningText> {

    /** Plain text. */
    public static WarningText of(String text) {
        return of(Words.of(text));
    }

    /** Rich content. */
    public static WarningText of(Content text) {
        return new WarningText(Words.of(text), "Warning", Extra.NONE);
    }

    /** With another word said first. */
    public WarningText spokenFirst(String word) {
        return new WarningText(text, word, extra);
    }

    @Override
    public WarningText extra(Extra changed) {
        return new WarningText(text, spokenFirst, changed);
    }
}
