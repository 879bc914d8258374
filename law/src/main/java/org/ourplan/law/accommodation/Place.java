package org.ourplan.law.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * One particular place, as it was looked at. Null means that nobody has answered yet.
 *
 * @param inEngland the right to choose is for places anywhere in England (ACC-1)
 * @param weekly what the council would have to pay for it, pounds a week
 * @param suitable whether it would meet the person's assessed needs
 * @param available whether it can be had
 * @param availableFrom the first day on which it can be had; null: from today
 * @param agreesToTerms whether who runs it agrees to the council's terms
 */
public record Place(
        String name,
        PlaceType type,
        boolean inEngland,
        @Nullable BigDecimal weekly,
        @Nullable Boolean suitable,
        @Nullable Boolean available,
        @Nullable LocalDate availableFrom,
        @Nullable Boolean agreesToTerms) {

    public Place {
        weekly = weekly == null ? null : Pounds.amount(weekly);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
    }

    /** True when it can be had on that day: available, and not only from a later day. */
    public boolean canBeHadOn(LocalDate day) {
        return Boolean.TRUE.equals(available) && (availableFrom == null || !availableFrom.isAfter(day));
    }

    /** True when it is of that kind, would do, can be had on that day, and its provider agrees to the terms. */
    public boolean would(PlaceType planned, LocalDate day) {
        return type == planned
                && Boolean.TRUE.equals(suitable)
                && canBeHadOn(day)
                && Boolean.TRUE.equals(agreesToTerms);
    }

    /** True when its price is known and no more than that, pounds a week. */
    public boolean within(BigDecimal budget) {
        return weekly != null && weekly.compareTo(budget) <= 0;
    }
}
