package org.ourplan.govuk;

import gg.jte.Content;

/** A status in a word or two; its colour adds to the word and never replaces it. */
public record Tag(Words text, Extra extra) implements Adjustable<Tag> {

    /** The colours a tag may have. */
    public enum Colour {
        GREY,
        GREEN,
        TEAL,
        BLUE,
        PURPLE,
        MAGENTA,
        RED,
        ORANGE,
        YELLOW
    }

    /** A tag in the usual colour. */
    public static Tag of(String text) {
        return of(Words.of(text));
    }

    /** A tag of rich content. */
    public static Tag of(Content text) {
        return new Tag(Words.of(text), Extra.NONE);
    }

    /** A tag of this colour. */
    public static Tag of(String text, Colour colour) {
        return of(text).classes("govuk-tag--" + colour.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public Tag extra(Extra changed) {
        return new Tag(text, changed);
    }
}
