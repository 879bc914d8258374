package org.ourplan.govuk.ourplan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.govuk.Adjustable;
import org.ourplan.govuk.Extra;

/**
 * What the law still needs, beside the writing: never more than the next three, then how many more.
 *
 * @param headingLevel 1 to 6
 * @param allHref where the whole list is
 */
public record StillNeeded(
        String title,
        List<Line> lines,
        int headingLevel,
        @Nullable String allHref,
        Extra extra) implements Adjustable<StillNeeded> {

    private static final int SHOWN = 3;

    public StillNeeded {
        lines = List.copyOf(lines);
    }

    /**
     * One thing needed.
     *
     * @param href the place where it can be written
     * @param section such as "Care Act, section 25(1)(a)"; null for none
     * @param required whether nothing can be agreed without it, or a reason will do
     */
    public record Line(String text, String href, @Nullable String section, boolean required) {}

    /** "What the law still needs", with nothing in it yet. */
    public static StillNeeded empty() {
        return new StillNeeded("What the law still needs", List.of(), 2, null, Extra.NONE);
    }

    /** With this next. */
    public StillNeeded line(Line next) {
        List<Line> more = new ArrayList<>(lines);
        more.add(next);
        return new StillNeeded(title, more, headingLevel, allHref, extra);
    }

    /** Under this title. */
    public StillNeeded title(String words) {
        return new StillNeeded(words, lines, headingLevel, allHref, extra);
    }

    /** With the whole list at this address. */
    public StillNeeded allAt(@Nullable String href) {
        return new StillNeeded(title, lines, headingLevel, href, extra);
    }

    /** Those shown. */
    public List<Line> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** How many are not shown. */
    public int more() {
        return Math.max(0, lines.size() - SHOWN);
    }

    @Override
    public StillNeeded extra(Extra changed) {
        return new StillNeeded(title, lines, headingLevel, allHref, changed);
    }
}
