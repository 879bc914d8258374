package org.ourplan.policy;

/** Why a person was looked at, so that the pack of that day is theirs from then on. Stored by name: never rename. */
public enum Seen {
    ASSESSMENT("their assessment"),
    REVIEW("their review");

    private final String words;

    Seen(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
