package org.ourplan.law.capacity;

/** The four things a person must be able to do to make a decision: Mental Capacity Act 2005 s3(1). */
public enum FunctionalTest {
    UNDERSTAND("Understand the information about the decision"),
    RETAIN("Keep it in mind long enough to decide; a short time is enough"),
    USE_OR_WEIGH("Use or weigh it to decide"),
    COMMUNICATE("Tell others the decision, in any way at all");

    private final String plainTitle;

    FunctionalTest(String plainTitle) {
        this.plainTitle = plainTitle;
    }

    public String plainTitle() {
        return plainTitle;
    }
}
