package org.ourplan.law.charging.assessment;

/** What a financial assessment comes to. */
public enum Outcome {
    /** The person pays a contribution worked out from their means; it may be nothing. */
    CONTRIBUTION,
    /** The person pays the full cost. */
    FULL_COST,
    /** Nothing may be, or is, charged for this care. */
    FREE
}
