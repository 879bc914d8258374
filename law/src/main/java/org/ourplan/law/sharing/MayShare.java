package org.ourplan.law.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** May these parts go out on this day? Asked each time, since what was agreed can be over. */
@Carries({"DATA-3", "DATA-4", "DATA-6"})
public sealed interface MayShare {

    /** They may. */
    record Yes() implements MayShare {}

    /** They may not, with every reason. */
    record No(List<Finding> reasons) implements MayShare {
        public No {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What stands.
     *
     * @param lastDay the last day of it; null where it has none
     * @param endedOn the day from which nothing more is shared; null while nobody ended it
     * @param despite why it is shared although they object; empty where nobody said
     */
    record Standing(
            Ground ground,
            Set<SharedPart> parts,
            LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate endedOn,
            String despite) {

        public Standing {
            parts = Set.copyOf(parts);
        }

        /** True while something may be shared on it on this day, whatever the person objects to. */
        public boolean standsOn(LocalDate day) {
            return !day.isBefore(from)
                    && (lastDay == null || !day.isAfter(lastDay))
                    && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /**
     * Refuses a day to come, a day on which nothing stood, parts that are not in it, and sharing for care to which the person
     * objects by now.
     */
    static MayShare decide(Standing standing, Set<SharedPart> parts, LocalDate on, LocalDate today, boolean objects) {
        List<Finding> reasons = new ArrayList<>();
        if (on.isAfter(today)) {
            reasons.add(no(standing, "This day cannot be after today.", "shared"));
        }
        if (!standing.standsOn(on)) {
            reasons.add(no(standing, why(standing, on), "shared"));
        }
        if (parts.isEmpty() || !standing.parts().containsAll(parts)) {
            reasons.add(no(standing, "Choose what was shared from what may be shared.", "parts"));
        }
        if (standing.ground() == Ground.DIRECT_CARE
                && objects
                && standing.despite().isBlank()) {
            reasons.add(no(standing, "They object to sharing for their care since this was written down.", "shared"));
        }
        return reasons.isEmpty() ? new Yes() : new No(reasons);
    }

    private static String why(Standing standing, LocalDate on) {
        var ended = standing.endedOn();
        if (ended != null && !on.isBefore(ended)) {
            return "This was ended. From that day nothing more is shared.";
        }
        return on.isBefore(standing.from())
                ? "Nothing could be shared before the first day of this."
                : "The last day of this has passed.";
    }

    private static Finding no(Standing standing, String sentence, String place) {
        return Finding.stop(
                standing.ground() == Ground.DIRECT_CARE ? "DATA-3" : "DATA-6",
                standing.ground().section(),
                sentence,
                place);
    }
}
