package org.ourplan.law.agreement;

import org.ourplan.law.rules.Carries;

/** Why somebody needs more than local policy has for most people (OPT-6, S003-34). Stored by name: never rename. */
@Carries({"OPT-6", "S003-34"})
public enum ExceptionGround {
    CULTURE_OR_FAITH("Culture, faith or language"),
    TRAINED_WORKER("A worker with special training"),
    SAFETY("Their safety, or that of others"),
    NOTHING_ELSE("Nothing else that meets the need can be had"),
    OTHER("Something else");

    private final String words;

    ExceptionGround(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
