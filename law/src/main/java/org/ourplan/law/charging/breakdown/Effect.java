package org.ourplan.law.charging.breakdown;

/** What a step does to the sum. */
public enum Effect {
    /** The figure counts. */
    COUNTS,
    /** The figure is left out. */
    LEFT_OUT,
    /** The figure is taken off. */
    TAKEN_OFF,
    /** The person keeps the figure. */
    KEPT,
    /** The figure is a limit that something was held against. */
    LIMIT,
    /** The figure is what the steps before come to. */
    RESULT,
    /** No figure changes; something to know. */
    NOTE
}
