package org.ourplan.nationalreturn.decide;

/** Whether a row must have a field, with the status the department gives it. */
public enum Condition {
    MANDATORY(2),
    APPLICABLE(1),
    NOT_APPLICABLE(0),
    UNDETERMINED(-1);

    private final int number;

    Condition(int number) {
        this.number = number;
    }

    /** 2, 1, 0 or −1. */
    public int number() {
        return number;
    }
}
