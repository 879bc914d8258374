package org.ourplan.charging.web;

import org.ourplan.charging.AssessedContribution;
import org.ourplan.platform.web.InWords;

/** What a financial assessment came to, in a sentence. */
final class Came {

    private Came() {}

    /** @param who "You", or the name the person likes to be called by */
    static String to(AssessedContribution one, String who) {
        var own = who.equals("You");
        var weekly = one.weekly();
        if (weekly == null) {
            return "It cannot be worked out yet: a figure is missing.";
        }
        return switch (one.outcome()) {
            case FREE -> "Nothing to pay: this care is free.";
            case FULL_COST -> who + (own ? " pay" : " pays") + " the full cost: " + InWords.pounds(weekly) + " a week.";
            case CONTRIBUTION, FIGURES_MISSING ->
                weekly.signum() == 0
                        ? who + (own ? " pay nothing." : " pays nothing.")
                        : who + (own ? " pay " : " pays ") + InWords.pounds(weekly) + " a week.";
        };
    }
}
