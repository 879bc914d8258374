package org.ourplan.govuk;

import gg.jte.Content;

/** A mark before or after what is typed, such as £ or "a week". Not read out, so the label or hint must say it too. */
public record Affix(Words text, Extra extra) {

    /** A mark in plain text. */
    public static Affix of(String text) {
        return new Affix(Words.of(text), Extra.NONE);
    }

    /** A mark of rich content. */
    public static Affix of(Content text) {
        return new Affix(Words.of(text), Extra.NONE);
    }

    /** With this added to its element. */
    public Affix extra(Extra changed) {
        return new Affix(text, changed);
    }
}
