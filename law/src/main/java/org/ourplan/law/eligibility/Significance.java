package org.ourplan.law.eligibility;

/** How much the needs affect wellbeing: a judgement that a person makes and records. It is never computed. */
public enum Significance {
    /** There is a significant effect now. */
    SIGNIFICANT,
    /** There is likely to be a significant effect. */
    LIKELY_SIGNIFICANT,
    /** There is an effect that is not significant, or none. */
    NOT_SIGNIFICANT,
    /** Nobody has judged it yet. */
    NOT_CONSIDERED;

    /** True when the third limb is met. */
    public boolean isSignificant() {
        return this == SIGNIFICANT || this == LIKELY_SIGNIFICANT;
    }
}
