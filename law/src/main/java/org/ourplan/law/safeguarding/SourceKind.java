package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Who is said to have caused harm, as the national collection counts it. Stored by name: never rename. */
@Carries("SAFE-10")
public enum SourceKind {
    SERVICE_PROVIDER("Somebody who provides a service"),
    OTHER_KNOWN("Somebody else the person knows"),
    UNKNOWN("Somebody the person does not know, or nobody is known");

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
