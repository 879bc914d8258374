package org.ourplan.policy.decide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.ourplan.law.rules.Carries;

/** From which day a pack may hold, and who may adopt it. */
public final class FirstDay {

    private FirstDay() {}

    /** Why a pack may not begin on that day; empty when it may. What held in the past is never changed. */
    @Carries("S000-1")
    public static Optional<String> refusal(LocalDate from, Collection<LocalDate> taken, LocalDate today) {
        if (from.isBefore(today)) {
            return Optional.of("What held in the past is never changed. Choose today or a later day.");
        }
        return taken.contains(from)
                ? Optional.of("Another pack begins on that day already. One pack is in force on a day: choose another.")
                : Optional.empty();
    }
}
