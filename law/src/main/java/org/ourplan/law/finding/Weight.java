package org.ourplan.law.finding;

/** How much a finding weighs: whether the next step may be taken while it stands. */
public enum Weight {
    /** The next step may not be taken until it is put right. Nobody can switch it off. */
    HARD_STOP,
    /** The worker may go on after recording a reason. */
    WARNING
}
