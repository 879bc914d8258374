package org.ourplan.directory.decide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How old a check of an entry may be, by the council's own target (never by law). */
public final class Freshness {

    private Freshness() {}

    /**
     * By when an entry is to be checked again; null where there is no target, since none is made up. What nobody ever checked is
     * to be checked today.
     */
    public static @Nullable LocalDate checkBy(@Nullable LocalDate checkedOn, @Nullable Integer days, LocalDate today) {
        if (days == null) {
            return null;
        }
        return checkedOn == null ? today : checkedOn.plusDays(days);
    }

    /** True once the last check is older than the target allows: on its last day it is not. */
    public static boolean isStale(@Nullable LocalDate checkedOn, @Nullable Integer days, LocalDate today) {
        return days != null && checkedOn != null && checkedOn.plusDays(days).isBefore(today);
    }
}
