package org.ourplan.nationalreturn.web;

import java.util.List;
import org.ourplan.nationalreturn.KeptReturn;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * Making a file of the national return, and those that were made.
 *
 * @param codeSet whether the council's own code is set
 */
public record ReturnsPage(List<KeptReturn> files, boolean codeSet, Filled form) implements Page {

    @Override
    public String template() {
        return "nationalreturn/returns";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** 1 April 2025 to 31 March 2026. */
    static String days(KeptReturn kept) {
        return InWords.date(kept.period().from()) + " to "
                + InWords.date(kept.period().to());
    }

    /** How a file is called in a list. */
    public String named(KeptReturn kept) {
        return "File " + kept.number() + ": " + days(kept);
    }

    /** Whether it stands, or which took its place. */
    public String standing(KeptReturn kept) {
        return kept.replacedBy() == null ? "Stands" : "Replaced by file " + kept.replacedBy();
    }

    /** Who made it, and when. */
    public String made(KeptReturn kept) {
        return kept.madeBy() + ", " + InWords.time(kept.madeAt());
    }
}
