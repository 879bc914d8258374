package org.ourplan.law.charging.deferred;

import java.time.LocalDate;
import java.util.Optional;

/** How often interest is added to the debt: local, and stored with each agreement. */
public enum Compounding {
    DAILY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    /** Interest is never added to the debt: the person pays it as it falls due. */
    NONE;

    /** The day on which interest is next added, after the n-th time; {@code began} is the first day of the agreement. */
    LocalDate added(LocalDate began, int times) {
        return switch (this) {
            case DAILY -> began.plusDays(times);
            case MONTHLY -> began.plusMonths(times);
            case QUARTERLY -> began.plusMonths(3L * times);
            case YEARLY -> began.plusYears(times);
            case NONE -> LocalDate.MAX;
        };
    }

    /** The way with this name, for example {@code daily}. */
    public static Optional<Compounding> named(String name) {
        return switch (name) {
            case "daily" -> Optional.of(DAILY);
            case "monthly" -> Optional.of(MONTHLY);
            case "quarterly", "three-monthly" -> Optional.of(QUARTERLY);
            case "yearly", "annual", "annually" -> Optional.of(YEARLY);
            case "none", "simple" -> Optional.of(NONE);
            default -> Optional.empty();
        };
    }
}
