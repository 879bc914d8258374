package org.ourplan.law.answer;

import org.jspecify.annotations.Nullable;

/** An answer to a question of fact or judgement. A question nobody has answered is not a no. */
public enum Answer {
    YES,
    NO,
    UNANSWERED;

    /** The answer for a form value where null means that nobody has answered. */
    public static Answer of(@Nullable Boolean value) {
        if (value == null) {
            return UNANSWERED;
        }
        return value ? YES : NO;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public boolean isUnanswered() {
        return this == UNANSWERED;
    }
}
