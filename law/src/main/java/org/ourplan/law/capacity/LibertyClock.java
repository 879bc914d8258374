package org.ourplan.law.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/** The days of a standard and an urgent authorisation: MCA Schedule A1; SI 2008/1858 reg 13. */
@Carries("MCA-8")
public final class LibertyClock {

    private static final int TO_ASSESS = 21;
    private static final int URGENT = 7;

    private LibertyClock() {}

    /** By when the assessments are complete: 21 days, the day on which the request came being the first. */
    public static LocalDate assessedBy(LocalDate received) {
        return received.plusDays(TO_ASSESS - 1L);
    }

    /**
     * The last day of an urgent authorisation: 7 days, and 7 more where it was extended, which is possible once. The day on
     * which it was given is taken as the first: the safe reading.
     */
    public static LocalDate urgentUntil(LocalDate given, boolean extended) {
        return given.plusDays((extended ? 2L * URGENT : URGENT) - 1L);
    }

    /** The day to aim for: while an urgent authorisation is in force, before it runs out, where that is sooner. */
    public static LocalDate decideBy(LocalDate received, @Nullable LocalDate urgentGiven, boolean extended) {
        LocalDate by = assessedBy(received);
        if (urgentGiven == null) {
            return by;
        }
        LocalDate runsOut = urgentUntil(urgentGiven, extended);
        return runsOut.isBefore(by) ? runsOut : by;
    }

    /** The last day that a standard authorisation may have: it is for at most a year (Schedule A1 para 42(2)). */
    public static LocalDate longest(LocalDate firstDay) {
        return firstDay.plusYears(1).minusDays(1);
    }
}
