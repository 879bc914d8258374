package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Whether the person was asked what they want to come of it (Making Safeguarding Personal). Stored by name: never rename. */
@Carries({"SAFE-8", "SAFE-9"})
public enum OutcomesAsked {
    EXPRESSED("Yes, and they said what they want"),
    NONE_EXPRESSED("Yes, and there is nothing that they want"),
    NOT_ASKED("No"),
    DONT_KNOW("We do not know"),
    NOT_RECORDED("Nobody wrote it down");

    private final String words;

    OutcomesAsked(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True where they were asked. */
    public boolean asked() {
        return this == EXPRESSED || this == NONE_EXPRESSED;
    }
}
