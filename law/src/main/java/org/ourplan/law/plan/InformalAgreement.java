package org.ourplan.law.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone who helps unpaid has said (CAR-10, PLAN-11). Nothing is assumed: an empty part is a part nobody asked
 * about.
 *
 * @param agreedOn the day they agreed to this line
 * @param willing whether they are willing to go on
 * @param able whether they are able to go on
 * @param extent how much and until when, in their words, for example {@code every morning, for the next six months}
 * @param ifItStops what happens when they cannot
 */
public record InformalAgreement(
        @Nullable LocalDate agreedOn,
        @Nullable Boolean willing,
        @Nullable Boolean able,
        String extent,
        String ifItStops) {

    /** Nobody has been asked yet. */
    public static InformalAgreement notAsked() {
        return new InformalAgreement(null, null, null, "", "");
    }

    /**
     * True when their help counts as meeting the need: agreed, willing, able, its extent said, and what happens if it
     * stops.
     */
    public boolean counts() {
        boolean said = agreedOn != null && Boolean.TRUE.equals(willing) && Boolean.TRUE.equals(able);
        return said && !extent.isBlank() && !ifItStops.isBlank();
    }
}
