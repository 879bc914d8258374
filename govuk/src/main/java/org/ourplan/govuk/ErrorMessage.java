package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field and how to put it right.
 *
 * @param spokenFirst the word a screen reader says before the message; null says none
 */
public record ErrorMessage(Words text, @Nullable String spokenFirst, Extra extra) implements Adjustable<ErrorMessage> {

    /** A message in plain text. */
    public static ErrorMessage of(String text) {
        return of(Words.of(text));
    }

    /** A message of rich content. */
    public static ErrorMessage of(Content text) {
        return new ErrorMessage(Words.of(text), "Error", Extra.NONE);
    }

    /** With another word said first, or none. */
    public ErrorMessage spokenFirst(@Nullable String word) {
        return new ErrorMessage(text, word, extra);
    }

    @Override
    public ErrorMessage extra(Extra changed) {
        return new ErrorMessage(text, spokenFirst, changed);
    }
}
