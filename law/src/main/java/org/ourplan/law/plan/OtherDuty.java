package org.ourplan.law.plan;

/** Whether somebody else must provide what a line pays for, by another law. */
public enum OtherDuty {
    NONE("no: the council may provide it"),
    REGISTERED_NURSING("yes: it is care by a registered nurse"),
    OTHER_HEALTH_CARE("yes: it is other care that the NHS must provide"),
    HOUSING("yes: it is housing, such as rent, or something else under the Housing Act 1996");

    private final String words;

    OtherDuty(String words) {
        this.words = words;
    }

    /** How people read it, as the answer to a question. */
    public String words() {
        return words;
    }
}
