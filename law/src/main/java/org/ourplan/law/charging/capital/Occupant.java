package org.ourplan.law.charging.capital;

import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/**
 * Somebody who lives in the home of a care home resident, which may leave it out (Sch 2 para 4; CASSG Annex B 34 and
 * 35).
 *
 * @param who what they are to the resident
 * @param aged60OrIncapacitated of a relative: whether they are 60 or over, or incapacitated
 * @param sinceBefore whether it has been their main home since before the resident moved
 */
public record Occupant(Who who, Answer aged60OrIncapacitated, Answer sinceBefore) {

    /** What somebody is to the resident. */
    public enum Who {
        PARTNER,
        ESTRANGED_PARTNER,
        /** A former partner who is a lone parent: listed for England by advice sites only. */
        FORMER_PARTNER_LONE_PARENT,
        RELATIVE,
        CHILD_UNDER_18,
        SOMEBODY_ELSE
    }

    /** The disregard this brings, or null. {@code QUALIFYING_RELATIVE_LATER} is a discretion that needs its reasons. */
    public @Nullable CapitalDisregard disregard() {
        boolean qualifies = switch (who) {
            case PARTNER, CHILD_UNDER_18, FORMER_PARTNER_LONE_PARENT -> true;
            case RELATIVE -> aged60OrIncapacitated.isYes();
            case ESTRANGED_PARTNER, SOMEBODY_ELSE -> false;
        };
        if (!qualifies || sinceBefore.isUnanswered()) {
            return null;
        }
        return sinceBefore.isYes() ? CapitalDisregard.QUALIFYING_RELATIVE : CapitalDisregard.QUALIFYING_RELATIVE_LATER;
    }
}
