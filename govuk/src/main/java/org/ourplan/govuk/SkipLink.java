package org.ourplan.govuk;

import gg.jte.Content;

/** The first link of a page: past the header to the content, for those who use a keyboard. */
public record SkipLink(Words text, String href, Extra extra) implements Adjustable<SkipLink> {

    /** "Skip to main content", to the element of the id {@code main-content}. */
    public static SkipLink toMainContent() {
        return of(Words.of("Skip to main content"), "#main-content");
    }

    /** With other words and another place. */
    public static SkipLink of(Content text, String href) {
        return new SkipLink(Words.of(text), href, Extra.NONE);
    }

    @Override
    public SkipLink extra(Extra changed) {
        return new SkipLink(text, href, changed);
    }
}
