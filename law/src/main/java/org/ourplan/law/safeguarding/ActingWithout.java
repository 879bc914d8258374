package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Why something is done or shared although the person did not agree (CASSG ch 14). Stored by name: never rename. */
@Carries({"SAFE-15", "DATA-6"})
public enum ActingWithout {
    OTHERS_AT_RISK("Others are at risk"),
    CRIME("A serious crime was or may be committed"),
    COERCION("They may be under pressure or threats"),
    VITAL_INTEREST("Their life, or serious harm to them, is at stake"),
    PUBLIC_INTEREST("The public interest, such as staff of a service being involved"),
    LACKS_CAPACITY("They cannot decide this, and it is in their best interests");

    private final String words;

    ActingWithout(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
