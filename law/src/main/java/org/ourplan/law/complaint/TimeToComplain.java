package org.ourplan.law.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * Within what time a complaint is made: SI 2009/309 reg 12.
 *
 * @param happened the day on which it happened
 * @param noticed the day on which whoever complains came to know of it, where that is later
 */
@Carries("COMP-4")
public record TimeToComplain(LocalDate happened, @Nullable LocalDate noticed) {

    private static final int MONTHS = 12;

    /** The last day: twelve months after it happened, or after it came to be known where that was later. */
    public LocalDate lastDay() {
        LocalDate from = noticed != null && noticed.isAfter(happened) ? noticed : happened;
        return from.plusMonths(MONTHS);
    }

    /** True where a complaint made on that day is made in time. */
    public boolean inTime(LocalDate made) {
        return !made.isAfter(lastDay());
    }

    /**
     * True where a complaint made after its time is looked at all the same: there was a good reason, and it can still be looked
     * into effectively and fairly.
     */
    public static boolean lookedAtAllTheSame(boolean goodReason, boolean stillFair) {
        return goodReason && stillFair;
    }
}
