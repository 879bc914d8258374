package org.ourplan.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A link beside a row or a card, such as "Change".
 *
 * @param spoken what it changes, said to a screen reader only
 * @param card the title of the card it stands in, said as well
 */
public record ActionLink(
        Words text,
        String href,
        @Nullable String spoken,
        @Nullable Words card,
        Extra extra) implements Adjustable<ActionLink> {

    /** A link, with what it is about for those who cannot see where it stands. */
    public static ActionLink of(String text, String href, @Nullable String spoken) {
        return new ActionLink(Words.of(text), href, spoken, null, Extra.NONE);
    }

    /** A link of rich content. */
    public static ActionLink of(Content text, String href, @Nullable String spoken) {
        return new ActionLink(Words.of(text), href, spoken, null, Extra.NONE);
    }

    /** "Change", and what. */
    public static ActionLink change(String href, String what) {
        return of("Change", href, what);
    }

    /** The same link standing in a card of this title. */
    public ActionLink within(@Nullable Words title) {
        return title == null ? this : new ActionLink(text, href, spoken, title, extra);
    }

    @Override
    public ActionLink extra(Extra changed) {
        return new ActionLink(text, href, spoken, card, changed);
    }
}
