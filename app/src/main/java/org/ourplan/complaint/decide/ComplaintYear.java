package org.ourplan.complaint.decide;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.complaint.ComplaintAnswer;

/**
 * What the report of a year counts: SI 2009/309 regs 17 and 18. A year ends on 31 March.
 *
 * @param received complaints under the regulations that were received
 * @param wellFounded of these, decided to be well founded, in whole or in part
 * @param ombudsman of these, known to have gone to the Ombudsman
 * @param answered of these, answered so far
 * @param inTime of these, answered by the day that was told
 * @param acknowledgedInTime of these, acknowledged within three working days
 * @param settledAtOnce made orally and settled by the next working day: not counted above
 * @param subjects how many were about what; those with fewer than {@value #FEWEST_SHOWN} together, without saying about what
 * @param fewer how many were about something that few complained about
 */
public record ComplaintYear(
        LocalDate lastDay,
        long received,
        long wellFounded,
        long ombudsman,
        long answered,
        long inTime,
        long acknowledgedInTime,
        long settledAtOnce,
        Map<Subject, Integer> subjects,
        int fewer) {

    /** What fewer complained about is not told apart, so that nobody is recognised. */
    public static final int FEWEST_SHOWN = 5;

    /**
     * One complaint, without anybody's name.
     *
     * @param acknowledgeBy the last day to acknowledge it; null where it is not known
     * @param told the last day for the answer that was told or agreed; null where none was
     */
    public record One(
            Subject subject,
            boolean settledAtOnce,
            @Nullable LocalDate acknowledgeBy,
            @Nullable LocalDate acknowledged,
            @Nullable LocalDate told,
            @Nullable LocalDate answered,
            ComplaintAnswer.@Nullable Found found,
            boolean ombudsman) {

        boolean answeredInTime() {
            return answered != null && told != null && !answered.isAfter(told);
        }

        boolean acknowledgedInTime() {
            return acknowledged != null && acknowledgeBy != null && !acknowledged.isAfter(acknowledgeBy);
        }
    }

    /** The last day of the year that a day is in. */
    public static LocalDate lastDayOf(LocalDate day) {
        var thisYears = LocalDate.of(day.getYear(), Month.MARCH, 31);
        return day.isAfter(thisYears) ? thisYears.plusYears(1) : thisYears;
    }

    /** The first day of the year that ends on that day. */
    public static LocalDate firstDay(LocalDate lastDay) {
        return lastDay.minusYears(1).plusDays(1);
    }

    /** The counts of the complaints that were received in the year. */
    public static ComplaintYear of(LocalDate lastDay, List<One> all) {
        var under = all.stream().filter(one -> !one.settledAtOnce()).toList();
        var subjects = new TreeMap<Subject, Integer>();
        under.forEach(one -> subjects.merge(one.subject(), 1, Integer::sum));
        var few = subjects.values().stream()
                .filter(count -> count < FEWEST_SHOWN)
                .mapToInt(Integer::intValue)
                .sum();
        subjects.values().removeIf(count -> count < FEWEST_SHOWN);
        return new ComplaintYear(
                lastDay,
                under.size(),
                count(under, one -> one.found() != null && one.found().upheld()),
                count(under, One::ombudsman),
                count(under, one -> one.answered() != null),
                count(under, One::answeredInTime),
                count(under, One::acknowledgedInTime),
                (long) all.size() - under.size(),
                subjects,
                few);
    }

    private static long count(List<One> all, Predicate<One> which) {
        return all.stream().filter(which).count();
    }
}
