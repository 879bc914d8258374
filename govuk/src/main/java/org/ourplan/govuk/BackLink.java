package org.ourplan.govuk;

import gg.jte.Content;

/** The way back to the page before. */
public record BackLink(Words text, String href, Extra extra) implements Adjustable<BackLink> {

    /** "Back", to this address. */
    public static BackLink to(String href) {
        return of(Words.of("Back"), href);
    }

    /** With words that say where to. */
    public static BackLink of(String text, String href) {
        return of(Words.of(text), href);
    }

    /** With rich content that says where to. */
    public static BackLink of(Content text, String href) {
        return new BackLink(Words.of(text), href, Extra.NONE);
    }

    @Override
    public BackLink extra(Extra changed) {
        return new BackLink(text, href, changed);
    }
}
