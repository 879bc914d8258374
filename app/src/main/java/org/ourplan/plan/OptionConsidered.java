package org.ourplan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One option considered for a line (OPT-1 to OPT-8).
 *
 * @param weekly pounds a week to begin with; null where it is not known yet, or not compared since it would not do
 * @param firstYear pounds over the first 52 weeks, what is paid once included; null where {@code weekly} is
 * @param oneOff pounds paid once
 * @param availableFrom where it cannot be had now: the first day on which it can, if that is known
 * @param yearly pounds for the whole year, used when it is needed; {@code weekly} is its share; null for a weekly cost
 * @param after pounds a week once everything that is for a time only has ended (OPT-2); null where {@code weekly} is
 * @param builds how it would help the person do more for themselves (OPT-2); may be empty
 * @param view what the person thinks of it; may be "does not wish to say"
 * @param whyNot why it was not chosen, empty for the chosen one
 */
public record OptionConsidered(
        String name,
        boolean meetsNeed,
        boolean deliversOutcome,
        boolean available,
        @Nullable LocalDate availableFrom,
        @Nullable BigDecimal weekly,
        @Nullable BigDecimal firstYear,
        BigDecimal oneOff,
        @Nullable BigDecimal yearly,
        @Nullable BigDecimal after,
        String builds,
        String view,
        boolean preferred,
        boolean chosen,
        String whyNot) {

    /** True once it is written that it would meet the need and bring what the person wants. */
    public boolean suitable() {
        return meetsNeed && deliversOutcome;
    }
}
