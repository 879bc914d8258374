package org.ourplan.law.review;

/**
 * Why a plan may end after a review. That a need seems to be gone is none of them: needs are assessed again first (s27(4)), and
 * saving money never is one. Stored by name: never rename.
 */
public enum EndGround {
    THEY_ASK("They ask for it to end"),
    MOVED("They have moved, and another council has taken over");

    private final String words;

    EndGround(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
