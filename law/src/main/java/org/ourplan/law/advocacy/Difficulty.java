package org.ourplan.law.advocacy;

import org.ourplan.law.rules.Carries;

/** The four areas in which a person may have substantial difficulty: Care Act 2014 ss 67(4), 68(3). */
@Carries("ADV-3")
public enum Difficulty {
    UNDERSTANDING("Understanding the information they need"),
    RETAINING("Remembering that information"),
    USING_OR_WEIGHING("Using that information or weighing it up to take part"),
    COMMUNICATING("Saying what they think, want or feel, in any way at all");

    private final String plainTitle;

    Difficulty(String plainTitle) {
        this.plainTitle = plainTitle;
    }

    public String plainTitle() {
        return plainTitle;
    }
}
