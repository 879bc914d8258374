package org.ourplan.charging.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.charging.LookAtCouple;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * A look at both of a couple: what the partner tells is asked, used and kept nowhere.
 *
 * @param base the address of the assessment
 * @param looked what it comes to; null until both amounts are there
 */
public record CouplePage(String base, String callThem, Filled form, LookAtCouple.Looked.@Nullable Worked looked)
        implements Page {

    @Override
    public String template() {
        return "charging/couple";
    }

    /** What the couple has and needs, and what follows, in sentences. */
    public String answer() {
        var found = looked;
        if (found == null) {
            return "";
        }
        var check = found.check();
        var have = "Together they are left with " + InWords.pounds(check.left()) + " a week. A couple needs "
                + InWords.pounds(check.guarantee()) + ".";
        return check.adjustment().signum() == 0
                ? have + " That is enough, so nothing is added. " + callThem + " pays " + InWords.pounds(found.before())
                        + " a week, as before."
                : have + " So " + InWords.pounds(check.adjustment()) + " a week is added to what " + callThem
                        + " keeps. " + callThem + " would pay " + InWords.pounds(found.after()) + " a week instead of "
                        + InWords.pounds(found.before()) + ".";
    }
}
