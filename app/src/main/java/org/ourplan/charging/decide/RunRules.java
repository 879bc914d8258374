package org.ourplan.charging.decide;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may ask for a run, and when its new contributions may be made to count. */
public final class RunRules {

    private static final LocalDate ACT_BEGAN = LocalDate.of(2015, 4, 1);

    private RunRules() {}

    /** Why a run may not be asked for from that day; empty when it may. */
    public static Optional<String> asking(LocalDate from, LocalDate today, boolean oneIsOpen) {
        if (from.isBefore(ACT_BEGAN)) {
            return Optional.of("These rules began on 1 April 2015. Enter that day or a later one.");
        }
        if (from.isAfter(today.plusYears(1))) {
            return Optional.of("Check the day. It is more than a year from now.");
        }
        return oneIsOpen
                ? Optional.of("A run from this day is open already. Decide on it or drop it first.")
                : Optional.empty();
    }

    /**
     * Why somebody may not make a run count; empty when they may.
     *
     * @param asked the account that asked for the run
     * @param figuresThen the entries it was worked out with
     * @param figuresNow the entries that count now
     */
    public static Optional<String> counting(
            RunStage stage, UUID asked, UUID account, Set<UUID> figuresThen, Set<UUID> figuresNow) {
        if (stage != RunStage.WORKED) {
            return Optional.of("This run cannot be made to count now. It stands at: " + stage.words() + ".");
        }
        if (asked.equals(account)) {
            return Optional.of("You asked for this run, so somebody else must decide on it.");
        }
        return figuresThen.equals(figuresNow)
                ? Optional.empty()
                : Optional.of("A figure was confirmed or put right since this run. Drop it and ask for a new one.");
    }
}
