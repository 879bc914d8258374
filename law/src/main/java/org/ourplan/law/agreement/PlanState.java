package org.ourplan.law.agreement;

/** Where a plan is in its life. {@link PlanLife} holds the ways from one to the next. */
public enum PlanState {
    DRAFTING("Being written", false),
    WITH_PERSON("With the person to read", false),
    WITH_COUNCIL("With the council to agree", false),
    RETURNED("Returned with reasons", false),
    AGREED("Agreed", true),
    NOT_AGREED("Not agreed by everyone", true),
    COPY_GIVEN("Agreed, copies given", true),
    NOT_AGREED_COPY_GIVEN("Not agreed by everyone, copies given", true),
    ACTIVE("Active", true),
    ACTIVE_NOT_AGREED("Active, not agreed", true),
    SUPERSEDED("Replaced by a newer plan", true),
    ENDED("Ended", true);

    private final String words;
    private final boolean frozen;

    PlanState(String words, boolean frozen) {
        this.words = words;
        this.frozen = frozen;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** True when its text may no longer change. */
    public boolean frozen() {
        return frozen;
    }

    /** True while care is given under it. */
    public boolean inForce() {
        return this == ACTIVE || this == ACTIVE_NOT_AGREED;
    }
}
