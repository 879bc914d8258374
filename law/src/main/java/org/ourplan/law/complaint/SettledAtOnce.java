package org.ourplan.law.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.ourplan.law.dated.DatedAnswer;
import org.ourplan.law.dated.WorkingDays;
import org.ourplan.law.rules.Carries;

/**
 * A complaint made orally and settled, to the satisfaction of whoever made it, no later than the next working day: the clocks of
 * the regulations do not run. SI 2009/309 reg 8(1)(c).
 */
@Carries("COMP-12")
public final class SettledAtOnce {

    private SettledAtOnce() {}

    /**
     * Why it is not outside the regulations; empty where it is.
     *
     * @param orally whether it was made orally
     * @param made the day on which it was made
     * @param settled the day on which it was settled
     * @param satisfied whether whoever made it said that they are satisfied
     */
    public static Optional<String> whyNot(boolean orally, LocalDate made, LocalDate settled, boolean satisfied) {
        if (!orally) {
            return Optional.of("It was made in writing, so it is acknowledged and answered under the regulations.");
        }
        if (!satisfied) {
            return Optional.of("Whoever complains is not satisfied, so it goes on.");
        }
        return switch (WorkingDays.after(made, 1)) {
            case DatedAnswer.Held<LocalDate> last ->
                settled.isAfter(last.value())
                        ? Optional.of(
                                "It was settled after the next working day, so the clock runs from the day it was made.")
                        : Optional.empty();
            case DatedAnswer.Missing<LocalDate> gap -> Optional.of(gap.sentence());
        };
    }
}
