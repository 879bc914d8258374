package org.ourplan.law.charging.income;

/** The rate of a disability benefit, by the name its own rules give it. */
public enum BenefitRate {
    LOWEST,
    LOWER,
    MIDDLE,
    STANDARD,
    HIGHER,
    HIGHEST,
    ENHANCED;

    /** True for the rates that are paid, in part, for needs at night or for the most help. */
    public boolean isTop() {
        return this == HIGHER || this == HIGHEST || this == ENHANCED;
    }
}
