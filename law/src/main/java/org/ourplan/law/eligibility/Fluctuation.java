package org.ourplan.law.eligibility;

/**
 * Whether needs or circumstances go up and down, and the period looked at to see them truly.
 *
 * @param fluctuates true when they do
 * @param period the period looked at, for example "3 months"; may be empty only when they do not
 */
public record Fluctuation(boolean fluctuates, String period) {

    public static Fluctuation none() {
        return new Fluctuation(false, "");
    }

    public static Fluctuation over(String period) {
        return new Fluctuation(true, period);
    }

    /** True when the period that the regulations ask for is not recorded. */
    public boolean lacksPeriod() {
        return fluctuates && period.isBlank();
    }
}
