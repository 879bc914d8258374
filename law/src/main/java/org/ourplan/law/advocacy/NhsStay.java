package org.ourplan.law.advocacy;

import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;

/**
 * Accommodation that an NHS body is likely to arrange: SI 2014/2824 reg 4(3). A care home that the council arranges
 * does not count.
 *
 * @param kind where, or none
 * @param days how long it is likely to last, in days, 0 or more
 * @param advocateInBestInterests whether the council is satisfied that an advocate would be in the person's best
 *     interests
 */
@Carries({"ADV-8", "FIX-10"})
public record NhsStay(Kind kind, int days, Answer advocateInBestInterests) {

    private static final int HOSPITAL_DAYS = 28;
    private static final int CARE_HOME_DAYS = 8 * 7;

    /** Where the NHS body is likely to arrange for the person to stay. */
    public enum Kind {
        NONE,
        HOSPITAL,
        CARE_HOME
    }

    public NhsStay {
        if (days < 0) {
            throw new IllegalArgumentException("a stay cannot last " + days + " days");
        }
    }

    public static NhsStay none() {
        return new NhsStay(Kind.NONE, 0, Answer.UNANSWERED);
    }

    /** True for a hospital for 28 days or more, or a care home for 8 weeks or more. */
    public boolean isLong() {
        return switch (kind) {
            case NONE -> false;
            case HOSPITAL -> days >= HOSPITAL_DAYS;
            case CARE_HOME -> days >= CARE_HOME_DAYS;
        };
    }
}
