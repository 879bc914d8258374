package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Whether what the person wanted came about. Stored by name: never rename. */
@Carries({"SAFE-8", "SAFE-9"})
public enum OutcomesMet {
    FULLY("Fully"),
    PARTLY("Partly"),
    NOT_MET("Not");

    private final String words;

    OutcomesMet(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
