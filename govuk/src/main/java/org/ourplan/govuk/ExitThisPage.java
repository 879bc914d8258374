package org.ourplan.govuk;

import org.jspecify.annotations.Nullable;

/**
 * A way to leave at once, for pages that somebody else should not see: a button that stays in sight, and the Shift key three times.
 * Without script it is a link.
 *
 * @param text null for "Exit this page"
 * @param href where it goes: a page that anybody might be looking at
 */
public record ExitThisPage(@Nullable Words text, String href, Extra extra) implements Adjustable<ExitThisPage> {

    private static final String WEATHER = "https://www.bbc.co.uk/weather";

    /** "Exit this page", to the weather. */
    public static ExitThisPage toTheWeather() {
        return new ExitThisPage(null, WEATHER, Extra.NONE);
    }

    /** With other words; null for its own. */
    public ExitThisPage text(@Nullable Words changed) {
        return new ExitThisPage(changed, href, extra);
    }

    /** To another place. */
    public ExitThisPage to(String place) {
        return new ExitThisPage(text, place, extra);
    }

    @Override
    public ExitThisPage extra(Extra changed) {
        return new ExitThisPage(text, href, changed);
    }
}
