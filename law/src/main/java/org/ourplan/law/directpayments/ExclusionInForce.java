package org.ourplan.law.directpayments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * An order or licence that somebody is subject to.
 *
 * @param from its first day
 * @param ends the day it ends, from which a direct payment may be asked for again; null while no end is known
 */
@Carries("DP-6")
public record ExclusionInForce(
        Exclusion kind, LocalDate from, @Nullable LocalDate ends) {

    public ExclusionInForce {
        if (ends != null && ends.isBefore(from)) {
            throw new IllegalArgumentException("an order ends on its first day or later");
        }
    }

    /** True from its first day up to the day before it ends. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (ends == null || day.isBefore(ends));
    }
}
