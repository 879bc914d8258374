package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Whether the person lacked capacity for decisions about the enquiry, as the national collection counts it. Stored by name: never rename. */
@Carries("SAFE-9")
public enum Lacked {
    YES("Yes, for at least one decision"),
    NO("No"),
    DONT_KNOW("We do not know"),
    NOT_RECORDED("Nobody wrote it down");

    private final String words;

    Lacked(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
