package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Where a concern is on its way. {@link SafeguardingLife} holds the ways from one to the next. Stored by name: never rename. */
@Carries({"SAFE-5", "SAFE-7"})
public enum SafeguardingStage {
    /** Making safe, and finding out enough to decide on s42(1). */
    CONCERN("Concern: make safe, find out, decide"),
    /** What is to be found out under s42(2), and by whom. */
    PLANNING("Planning the enquiry"),
    ENQUIRY("Enquiry"),
    PROTECTION("Protection plan"),
    CLOSED("Closed");

    private final String words;

    SafeguardingStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True while anything is to be done. */
    public boolean open() {
        return this != CLOSED;
    }
}
