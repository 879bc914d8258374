package org.ourplan.law.review;

/** The figures the clocks run on. Each has dated values with a source. */
public enum Clock {
    FIRST_REVIEW_FROM("first light-touch review, earliest", Force.GUIDANCE),
    FIRST_REVIEW_TO("first light-touch review, latest", Force.GUIDANCE),
    LONGEST_BETWEEN_REVIEWS("longest time between reviews of a plan", Force.GUIDANCE),
    HIGH_RISK_BETWEEN_REVIEWS("time between reviews where the risk is high", Force.LOCAL),
    LOOK_BEFORE_END("look together before support for a time only ends", Force.LOCAL),
    DIRECT_PAYMENT_FIRST_REVIEW("first review of a direct payment", Force.LAW),
    DIRECT_PAYMENT_NEXT_REVIEW("next review of a direct payment", Force.LAW),
    FREE_REABLEMENT("free reablement and intermediate care", Force.LAW),
    COMPLAINT_ACKNOWLEDGED("acknowledging a complaint", Force.LAW),
    COMPLAINT_ANSWERED("answering a complaint", Force.LAW),
    PLAN_AFTER_ELIGIBILITY("from eligibility to an active plan", Force.LOCAL);

    private final String words;
    private final Force force;

    Clock(String words, Force force) {
        this.words = words;
        this.force = force;
    }

    /** What it counts, in plain words. */
    public String words() {
        return words;
    }

    /** What gives it its force. */
    public Force force() {
        return force;
    }
}
