package org.ourplan.assessment;

/** Whose assessment it is. */
public enum AssessmentKind {
    /** An adult's needs for care and support, s9. */
    NEEDS("Needs assessment"),
    /** A carer's needs for support, s10. */
    CARERS("Carer's assessment");

    private final String words;

    AssessmentKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
