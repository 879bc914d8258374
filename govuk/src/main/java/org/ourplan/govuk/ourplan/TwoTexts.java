package org.ourplan.govuk.ourplan;

import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * Two texts of the same part, when two people wrote in it at the same time: nothing either of them typed is lost.
 *
 * @param headingLevel of their titles, 1 to 6
 */
public record TwoTexts(Side first, Side second, int headingLevel, Extra extra) implements Adjustable<TwoTexts> {

    /**
     * One of the two.
     *
     * @param title such as "What you wrote"
     * @param about who and when, such as "Not saved yet" or "Saved by Sam Okafor, 2 minutes ago"
     * @param text as it was typed, line breaks kept
     */
    public record Side(String title, String about, String text) {}

    /** Two texts side by side, one below the other on a small screen. */
    public static TwoTexts of(Side first, Side second) {
        return new TwoTexts(first, second, 2, Extra.NONE);
    }

    /** With titles of this level. */
    public TwoTexts headingLevel(int level) {
        return new TwoTexts(first, second, level, extra);
    }

    @Override
    public TwoTexts extra(Extra changed) {
        return new TwoTexts(first, second, headingLevel, changed);
    }
}
