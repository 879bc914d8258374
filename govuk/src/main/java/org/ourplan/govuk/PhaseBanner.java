package org.ourplan.govuk;

import gg.jte.Content;

/** What is particular about this service now: that it is a demonstration, or is being tried out. */
public record PhaseBanner(Tag tag, Words text, Extra extra) implements Adjustable<PhaseBanner> {

    /** A word for the state and a sentence about it. */
    public static PhaseBanner of(String tag, String text) {
        return of(Tag.of(tag), Words.of(text));
    }

    /** A word for the state and rich content about it. */
    public static PhaseBanner of(String tag, Content text) {
        return of(Tag.of(tag), text);
    }

    /** A tag and rich content about it. */
    public static PhaseBanner of(Tag tag, Content text) {
        return new PhaseBanner(tag, Words.of(text), Extra.NONE);
    }

    /** The tag with the classes it has here. */
    public Tag placedTag() {
        return tag.classes(tag.extra().classed("govuk-phase-banner__content__tag"));
    }

    @Override
    public PhaseBanner extra(Extra changed) {
        return new PhaseBanner(tag, text, changed);
    }
}
