package org.ourplan.law.charging.capital;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/**
 * The twelve weeks in which the value of a home is left out, over one or more permanent stays (Sch 2 para 2). Somebody
 * who comes back within 52 weeks of leaving has only what was not used; after 52 weeks the twelve weeks begin afresh.
 *
 * @param from the first day of the last stay
 * @param daysUsedBefore how many days earlier stays used of the time that still runs
 * @param until the last day of the disregard in the last stay, or null when none was left
 */
public record TwelveWeeks(
        LocalDate from, int daysUsedBefore, @Nullable LocalDate until) {

    private static final int WEEKS_AFTER_WHICH_AFRESH = 52;

    /**
     * One permanent stay.
     *
     * @param left the day the person left, or null while they stay
     */
    public record PermanentStay(LocalDate movedIn, @Nullable LocalDate left) {}

    /** Why the value of a home that was left out for somebody who lived there is so no more. */
    public enum Change {
        RELATIVE_DIED,
        RELATIVE_WENT_INTO_CARE,
        OTHER_SUDDEN_CHANGE
    }

    /**
     * Whether twelve weeks must be given again after a change (Sch 2 para 4; CASSG Annex B). After another sudden change
     * they may be given.
     */
    public static boolean mustBeGivenAgain(Change change) {
        return change != Change.OTHER_SUDDEN_CHANGE;
    }

    /** The disregard of the last of these stays, in the order they were. */
    public static Answered<TwelveWeeks> of(List<PermanentStay> stays, Working working) {
        Checks checks = new Checks();
        int all = working.figure(Figure.PROPERTY_DISREGARD_WEEKS).intValue() * 7;
        int used = 0;
        LocalDate lastLeft = null;
        LocalDate from = LocalDate.MIN;
        for (PermanentStay stay : stays) {
            if (lastLeft != null && !stay.movedIn().isBefore(lastLeft.plusWeeks(WEEKS_AFTER_WHICH_AFRESH))) {
                used = 0;
            }
            order(stay, lastLeft, checks);
            from = stay.movedIn();
            lastLeft = stay.left();
            if (lastLeft != null && stay != stays.getLast()) {
                used = Math.min(all, used + (int) ChronoUnit.DAYS.between(from, lastLeft));
            }
        }
        checks.need(!stays.isEmpty(), "admitted", "Enter the day the person moved in to stay.");
        LocalDate until = used >= all || stays.isEmpty() ? null : from.plusDays(all - used - 1L);
        return Answered.of(new TwelveWeeks(from, used, until), checks, working);
    }

    private static void order(PermanentStay stay, @Nullable LocalDate lastLeft, Checks checks) {
        LocalDate left = stay.left();
        checks.need(left == null || !left.isBefore(stay.movedIn()), "left", "The person left before they moved in.");
        checks.need(
                lastLeft == null || !stay.movedIn().isBefore(lastLeft),
                "returned",
                "The person came back before they left.");
    }
}
