package org.ourplan.law.review;

/** Where a review is in its life. {@link ReviewLife} holds the ways from one to the next. Stored by name: never rename. */
public enum ReviewState {
    BEGUN("Being done", false),
    COMPLETE("Done", true),
    CALLED_OFF("Called off", true);

    private final String words;
    private final boolean frozen;

    ReviewState(String words, boolean frozen) {
        this.words = words;
        this.frozen = frozen;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** True when nothing in it may change any more. */
    public boolean frozen() {
        return frozen;
    }
}
