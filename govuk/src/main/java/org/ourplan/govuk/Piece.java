package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A part of a component: its words and any further classes on their element. */
public record Piece(Words words, @Nullable String classes) {

    /** Plain text. */
    public static Piece of(String text) {
        return new Piece(Words.of(text), null);
    }

    /** Rich content. */
    public static Piece of(Content content) {
        return new Piece(Words.of(content), null);
    }

    /** With these classes. */
    public Piece classes(@Nullable String changed) {
        return new Piece(words, changed);
    }

    /** Its own class, then the further ones. */
    public String classed(String own) {
        return classes == null || classes.isEmpty() ? own : own + " " + classes;
    }
}
