package org.ourplan.law.accommodation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.options.TopUp;
import org.ourplan.law.rules.Carries;

/** The three cases in which the person may pay on top for themselves (ACC-4), read from days. */
@Carries({"ACC-4", "ACC-7"})
public final class FirstParty {

    private static final int DAYS_IN_A_WEEK = 7;

    private FirstParty() {}

    /**
     * The circumstances on that day.
     *
     * @param disregardFrom the first day on which the value of their home is left out because they moved in for good, or
     *     null where it is not; the 12 weeks count from it
     * @param deferredPayment true with a deferred payment agreement
     * @param section117 true where the place is after-care under section 117 of the Mental Health Act 1983
     */
    public static TopUp.Circumstances on(
            LocalDate day, @Nullable LocalDate disregardFrom, boolean deferredPayment, boolean section117) {
        boolean begun = disregardFrom != null && !day.isBefore(disregardFrom);
        int week = begun ? (int) (ChronoUnit.DAYS.between(disregardFrom, day) / DAYS_IN_A_WEEK) + 1 : 1;
        return new TopUp.Circumstances(week, begun, deferredPayment, section117);
    }

    /** The last day on which the 12 weeks let them pay. */
    public static LocalDate lastDay(LocalDate disregardFrom) {
        return disregardFrom.plusWeeks(TopUp.WEEKS_OF_PROPERTY_DISREGARD).minusDays(1);
    }
}
