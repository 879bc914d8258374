package org.ourplan.worklist;

import java.util.Locale;

/** What stands behind a due date. A local target is always said to be local (FIX-13). */
public enum Force {
    LAW("the law says so"),
    GUIDANCE("the statutory guidance says so"),
    LOCAL("our local target"),
    NONE("no set time");

    private final String words;

    Force(String words) {
        this.words = words;
    }

    /** For the work list. */
    public String words() {
        return words;
    }

    /** As stored. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
