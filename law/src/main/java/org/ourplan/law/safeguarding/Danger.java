package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** How high the risk is thought to be now. A judgement that is recorded, never computed. Stored by name: never rename. */
@Carries("S002-20")
public enum Danger {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low"),
    NOT_SAID("Not said yet");

    private final String words;

    Danger(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
