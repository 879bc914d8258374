package org.ourplan.review;

import org.ourplan.worklist.TaskKind;

/** What is looked at again. Stored by name: never rename. */
public enum ReviewKind {
    FIRST("First look at how the plan is working", TaskKind.INITIAL_REVIEW),
    NEXT("Review of the plan", TaskKind.REVIEW),
    DIRECT_PAYMENT("Review of the direct payment", TaskKind.DIRECT_PAYMENT_REVIEW),
    LOOK_BEFORE_END("Look together at what ends soon", TaskKind.LOOK_BEFORE_END),
    STEP_DOWN("Something in the plan ends", TaskKind.STEP_DOWN);

    private final String words;
    private final TaskKind task;

    ReviewKind(String words, TaskKind task) {
        this.words = words;
        this.task = task;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True for a date on which the whole plan is looked at. */
    public boolean ofThePlan() {
        return this == FIRST || this == NEXT;
    }

    /** What it is on the work list. */
    public TaskKind task() {
        return task;
    }
}
