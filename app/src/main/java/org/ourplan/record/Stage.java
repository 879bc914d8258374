package org.ourplan.record;

/** The stages of the way from first contact to review, in order, as the record page shows them. Stored by name: never rename. */
public enum Stage {
    FIRST_CONTACT("First contact"),
    ASSESSMENT("Assessment"),
    ELIGIBILITY("Eligibility"),
    BUDGET("Indicative budget"),
    PLAN("Plan"),
    AGREEMENT("Agreement"),
    SUPPORT("Support"),
    REVIEW("Review");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** The stage's name for people. */
    public String words() {
        return words;
    }
}
