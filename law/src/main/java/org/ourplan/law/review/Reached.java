package org.ourplan.law.review;

import org.ourplan.law.rules.Carries;

/** How far an outcome of the plan was reached, as people judge it together (s27(2)(a), (3)(a)). Stored by name: never rename. */
@Carries("REV-9")
public enum Reached {
    ACHIEVED("It is reached"),
    PARTLY("It is partly reached"),
    NOT("It is not reached"),
    CHANGED("Something else matters now");

    private final String words;

    Reached(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
