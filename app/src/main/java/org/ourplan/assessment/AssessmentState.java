package org.ourplan.assessment;

/** Where an assessment is. Stored by name: never rename. */
public enum AssessmentState {
    OFFERED("Offered"),
    BEGUN("Begun"),
    /** To see what reablement or prevention does; the duty to assess goes on. */
    PAUSED("Paused"),
    /** Does not change any more. */
    COMPLETE("Complete"),
    /** The person said no; they may ask again at any time. */
    REFUSED("They said no");

    private final String words;

    AssessmentState(String words) {
        this.words = words;
    }

    /** For pages. */
    public String words() {
        return words;
    }

    /** True while its parts may be written in. */
    public boolean mayBeWritten() {
        return this == OFFERED || this == BEGUN || this == PAUSED;
    }
}
