package org.ourplan.law.review;

import org.ourplan.law.rules.Carries;

/** How much is assessed again where circumstances changed: to the extent appropriate (s27(4)). Stored by name: never rename. */
@Carries({"REV-11", "S004-93"})
public enum Reassess {
    NONE("Nothing. What we know is enough"),
    PART("Only the part that changed"),
    WHOLE("Everything");

    private final String words;

    Reassess(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
