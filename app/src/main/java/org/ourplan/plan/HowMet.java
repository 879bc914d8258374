package org.ourplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.law.plan.WayToMeet;

/**
 * What more is known of how a line meets its need. Lines written before these things were asked say nothing of them.
 *
 * @param way in which of the ways of section 8; null: not said
 * @param wayInWords the way in words, where it is something else
 * @param place the kind of place to live that it pays for; null: none
 * @param forTheAdult in a carer's support plan, true for care given to the adult, so that the carer has a break: it
 *     belongs in the adult's own budget (PB-5)
 * @param exception true where it asks for an exception to local policy (OPT-6)
 * @param exceptionWhy the reason for the exception
 * @param ownMoneyFor what the person's own money on top pays for (S001-L7)
 * @param freeUntil the last day on which it is free, for free reablement; null: not said
 */
public record HowMet(
        @Nullable WayToMeet way,
        String wayInWords,
        @Nullable PlaceType place,
        boolean forTheAdult,
        boolean exception,
        String exceptionWhy,
        String ownMoneyFor,
        @Nullable LocalDate freeUntil) {

    /** Nothing said. */
    public static HowMet notSaid() {
        return new HowMet(null, "", null, false, false, "", "", null);
    }
}
