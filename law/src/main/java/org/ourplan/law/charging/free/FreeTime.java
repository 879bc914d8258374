package org.ourplan.law.charging.free;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.rules.Carries;

/**
 * The free time of reablement or intermediate care: the first six weeks of the planned programme, or all of a shorter
 * one. What the council calls the service does not matter.
 *
 * @param freeUntil the last free day
 * @param chargeableFrom the first day that may be charged for, or null when the whole programme is free
 * @param lastDay the last day of the programme, or null when it has no planned end
 */
@Carries({"PREV-4", "PREV-5"})
public record FreeTime(
        LocalDate freeUntil,
        @Nullable LocalDate chargeableFrom,
        @Nullable LocalDate lastDay) {

    /**
     * The free time of a programme.
     *
     * @param lastDay the last day that is planned, or null
     * @param longer a later last free day that the council has chosen, or null; never an earlier one
     * @param reason why it chose that; empty when it did not
     */
    public static Answered<FreeTime> of(
            LocalDate started,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate longer,
            String reason,
            Working working) {
        Checks checks = new Checks();
        checks.need(
                lastDay == null || !lastDay.isBefore(started),
                "planned_end",
                "The last day of the programme is before its first day.");
        int weeks = working.figure(Figure.REABLEMENT_FREE_WEEKS).intValue();
        LocalDate sixWeeks = started.plusWeeks(weeks).minusDays(1);
        LocalDate byLaw = lastDay != null && lastDay.isBefore(sixWeeks) ? lastDay : sixWeeks;
        if (longer != null) {
            checks.need(!longer.isBefore(byLaw), "free_until", "The free time may be made longer, never shorter.");
            checks.need(!reason.isBlank(), "free_until_reason", "Give a reason for the longer free time.");
        }
        LocalDate until = longer == null ? byLaw : longer;
        boolean allFree = lastDay != null && !lastDay.isAfter(until);
        FreeTime time = new FreeTime(until, allFree ? null : until.plusDays(1), lastDay);
        return Answered.of(time, checks, working);
    }

    /** What the rest of the programme comes to at this charge a week, part weeks by the day; null with no planned end. */
    public @Nullable BigDecimal total(BigDecimal weekly) {
        if (chargeableFrom == null) {
            return Exact.dropPartPenny(BigDecimal.ZERO);
        }
        if (lastDay == null) {
            return null;
        }
        int days = (int) ChronoUnit.DAYS.between(chargeableFrom, lastDay) + 1;
        return Exact.dropPartPenny(Exact.fraction(weekly, days, 7));
    }
}
