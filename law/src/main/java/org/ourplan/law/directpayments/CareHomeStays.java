package org.ourplan.law.directpayments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.rules.Carries;

/**
 * Care-home days bought with a direct payment (SI 2014/2871 reg 6): at most 28 in a row within 12 months. A stay is added to
 * the one before where fewer than 28 days lie between them, and not otherwise. From memory: a lawyer must check.
 */
@Carries({"DP-13", "DP-14"})
public final class CareHomeStays {

    /** Four weeks: the most days, and the days between that keep two stays apart. */
    public static final int FOUR_WEEKS = 28;

    private CareHomeStays() {}

    /**
     * One stay.
     *
     * @param first its first day
     * @param last its last day, included
     */
    public record Stay(LocalDate first, LocalDate last) {
        public Stay {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a stay ends on its first day or later");
            }
        }
    }

    /**
     * What a stay comes to with those before it.
     *
     * @param days care-home days that count together on its last day
     * @param notFrom the first day that a direct payment may not buy; null when it may buy all of it
     */
    public record Counted(int days, @Nullable LocalDate notFrom) {}

    /**
     * Counts a stay with the others.
     *
     * @param others every other stay, in any order
     * @param listed true for a council that Schedule 2 lists, which may go on for longer
     */
    public static Counted count(List<Stay> others, Stay stay, boolean listed) {
        List<LocalDate> chain = chain(others, stay);
        LocalDate notFrom = null;
        for (LocalDate day = stay.first(); !day.isAfter(stay.last()); day = day.plusDays(1)) {
            if (!listed && notFrom == null && within12Months(chain, day) > FOUR_WEEKS) {
                notFrom = day;
            }
        }
        return new Counted(within12Months(chain, stay.last()), notFrom);
    }

    private static int within12Months(List<LocalDate> chain, LocalDate day) {
        LocalDate before = day.minusMonths(12);
        return (int) chain.stream()
                .filter(counted -> counted.isAfter(before) && !counted.isAfter(day))
                .count();
    }

    /** Every care-home day that hangs together with the stay, each once. */
    private static List<LocalDate> chain(List<Stay> others, Stay stay) {
        List<Stay> all = new ArrayList<>(others);
        all.add(stay);
        all.sort(Comparator.comparing(Stay::first));
        List<LocalDate> chain = new ArrayList<>();
        for (Stay each : all) {
            if (!chain.isEmpty() && ChronoUnit.DAYS.between(chain.getLast(), each.first()) - 1 >= FOUR_WEEKS) {
                if (!stay.first().isAfter(chain.getLast())) {
                    return chain;
                }
                chain.clear();
            }
            each.first()
                    .datesUntil(each.last().plusDays(1))
                    .filter(day -> chain.isEmpty() || day.isAfter(chain.getLast()))
                    .forEach(chain::add);
        }
        return chain;
    }
}
