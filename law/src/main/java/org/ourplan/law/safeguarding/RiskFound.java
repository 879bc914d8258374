package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** What the assessment of risk came to, as the national collection counts it. Stored by name: never rename. */
@Carries("SAFE-10")
public enum RiskFound {
    IDENTIFIED_ACTION("A risk was found, and action was taken"),
    IDENTIFIED_NO_ACTION("A risk was found, and no action was taken"),
    INCONCLUSIVE_ACTION("It could not be settled, and action was taken"),
    INCONCLUSIVE_NO_ACTION("It could not be settled, and no action was taken"),
    NONE_ACTION("No risk was found, and action was taken"),
    NONE_NO_ACTION("No risk was found, and no action was taken"),
    CEASED("The enquiry stopped because the person asked for that, and no action was taken");

    private final String words;

    RiskFound(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True where a risk was found: then it is said what became of it. */
    public boolean identified() {
        return this == IDENTIFIED_ACTION || this == IDENTIFIED_NO_ACTION;
    }

    /** True where action was taken. */
    public boolean action() {
        return this == IDENTIFIED_ACTION || this == INCONCLUSIVE_ACTION || this == NONE_ACTION;
    }
}
