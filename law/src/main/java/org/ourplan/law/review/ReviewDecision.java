package org.ourplan.law.review;

/** What a review comes to. Stored by name: never rename. */
public enum ReviewDecision {
    KEEP("The plan stays as it is"),
    REVISE("We change the plan together"),
    END("The plan ends");

    private final String words;

    ReviewDecision(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
