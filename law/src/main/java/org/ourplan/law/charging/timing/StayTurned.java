package org.ourplan.law.charging.timing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Exact;

/** A stay in a care home that turns out otherwise than it was meant (CASSG Annex F 6 and 7). */
public final class StayTurned {

    private StayTurned() {}

    /**
     * Meant to be permanent, turned out temporary: temporary from the first day, and what was charged too much is paid
     * back.
     */
    public record Temporary(LocalDate temporaryFrom, BigDecimal charged, BigDecimal due, BigDecimal refund) {

        /** The sums; nothing is charged afterwards where the temporary charge is the higher one. */
        public static Temporary of(LocalDate admitted, BigDecimal permanent, BigDecimal temporary, int weeks) {
            BigDecimal charged = PartWeek.weeks(permanent, weeks);
            BigDecimal due = PartWeek.weeks(temporary, weeks);
            return new Temporary(admitted, charged, due, Exact.notBelowNothing(charged.subtract(due)));
        }
    }

    /**
     * Meant to be temporary, turned permanent: permanent only from the day the plan says so and that was agreed.
     *
     * @param amended the day the plan was changed, or null when it was not yet
     * @param agreed the day it was agreed with the person, or null when that was the same day
     * @return null while the plan has not been changed: the stay is temporary still
     */
    public static @Nullable LocalDate permanentFrom(
            LocalDate admitted, @Nullable LocalDate amended, @Nullable LocalDate agreed) {
        if (amended == null) {
            return null;
        }
        LocalDate later = agreed != null && agreed.isAfter(amended) ? agreed : amended;
        return later.isBefore(admitted) ? admitted : later;
    }
}
