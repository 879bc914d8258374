package org.ourplan.law.review;

/** What gives a date its force. A council may choose an earlier date; only a local one may it move later. */
public enum Force {
    LAW("the law"),
    GUIDANCE("statutory guidance"),
    LOCAL("our own target"),
    PERSON("the person's choice"),
    PLAN("this plan");

    private final String words;

    Force(String words) {
        this.words = words;
    }

    /** How people read it, to follow "set by". */
    public String words() {
        return words;
    }
}
