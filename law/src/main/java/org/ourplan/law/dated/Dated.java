package org.ourplan.law.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that holds from a day, and who says so.
 *
 * @param from the first day it holds
 * @param until the last day it holds, or null when no end is known
 * @param source where it comes from, for example {@code DP Regs reg 7(1)(a)} or {@code Rate card 2026-27}
 */
public record Dated<T>(T value, LocalDate from, @Nullable LocalDate until, String source) {

    public Dated {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a dated value names its source");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a dated value cannot end before it starts");
        }
    }

    /** True when it holds on that day, its first and last day included. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
