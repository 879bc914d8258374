package org.ourplan.law.charging.timing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Problem;
import org.ourplan.law.charging.policy.LocalPolicy;
import org.ourplan.law.charging.policy.Switch;

/**
 * From which day somebody may be charged (s14(1)(a); 1.8 of the specification): not before the first day of care that
 * may be charged for, and not before they were told in writing that it is, roughly how much, and how it is worked out.
 *
 * @param from the first day, or null while the person has not been told
 * @param stops what is missing before a bill for days before the assessment may be sent
 */
public record ChargeStart(@Nullable LocalDate from, List<Problem> stops) {

    public ChargeStart {
        stops = List.copyOf(stops);
    }

    /**
     * What decides it.
     *
     * @param firstDay the first day of care that may be charged for
     * @param noticeGiven the day the person was told in writing, or null
     * @param assessed the day the assessment was completed
     * @param approvedBy who approved charging for earlier days; empty when nobody
     * @param instalments the plan for paying what has built up; empty when none
     */
    public record Dates(
            LocalDate firstDay,
            @Nullable LocalDate noticeGiven,
            LocalDate assessed,
            String approvedBy,
            String instalments) {}

    /** The first day that may be charged for, and what must be there before an earlier bill is sent. */
    public static ChargeStart of(Dates dates, LocalPolicy policy) {
        LocalDate notice = dates.noticeGiven();
        if (notice == null) {
            return new ChargeStart(
                    null,
                    List.of(new Problem(
                            "notice_given_on",
                            "Tell the person in writing that their care is charged for, roughly how much it is and how"
                                    + " it is worked out. They may not be charged before that.")));
        }
        LocalDate from = notice.isAfter(dates.firstDay()) ? notice : dates.firstDay();
        return new ChargeStart(from, stops(dates, ChronoUnit.DAYS.between(from, dates.assessed()), policy));
    }

    private static List<Problem> stops(Dates dates, long daysBack, LocalPolicy policy) {
        var limit = policy.number(Switch.BACKDATING_LIMIT_DAYS);
        long free = limit == null ? 0 : limit.longValue();
        List<Problem> stops = new ArrayList<>();
        if (daysBack > free) {
            if (dates.approvedBy().isBlank()) {
                stops.add(new Problem(
                        "backdating_approved_by", "Charging for earlier days needs approval: enter who approved it."));
            }
            if (dates.instalments().isBlank()) {
                stops.add(new Problem(
                        "instalments", "Agree a plan for paying what has built up before the assessment was made."));
            }
        }
        return stops;
    }

    /**
     * From when a changed contribution holds: a lower one from the change; a higher one from the change when it was
     * reported late, else from the next billing week after notice.
     */
    public static LocalDate changed(
            boolean lower, LocalDate change, boolean reportedLate, LocalDate nextBillingWeekAfterNotice) {
        return lower || reportedLate ? change : nextBillingWeekAfterNotice;
    }
}
