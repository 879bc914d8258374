package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** What became of a risk that was found. Stored by name: never rename. */
@Carries("SAFE-10")
public enum RiskOutcome {
    REMOVED("Removed"),
    REDUCED("Reduced"),
    REMAINED("It remains");

    private final String words;

    RiskOutcome(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
