package org.ourplan.law.plan;

/** Which plan it is (s25(1)): an adult's care and support plan, or a carer's support plan. */
public enum PlanKind {
    CARE_AND_SUPPORT_PLAN("care and support plan"),
    SUPPORT_PLAN("support plan");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    /** The Act's name for it. */
    public String words() {
        return words;
    }
}
