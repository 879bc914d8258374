package org.ourplan.law.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** A need that is also about having nowhere to live: the housing authority is told (s23; Housing Act 1996 s213B). */
@Carries("DUTY-11")
public final class HousingNeed {

    private HousingNeed() {}

    /**
     * What is still to do. Empty where the person has somewhere to live, or was referred.
     *
     * @param homeless true where they have nowhere to live, or may soon have nowhere
     * @param referredOn the day on which the housing authority was told with their agreement, or null
     * @param refused why there was no referral, where the person did not agree to one; else empty
     */
    public static List<Finding> findings(
            String need, boolean homeless, @Nullable LocalDate referredOn, String refused, String place) {
        return !homeless || referredOn != null || !refused.isBlank()
                ? List.of()
                : List.of(Finding.stop(
                        "DUTY-11",
                        "Care Act 2014 s23; Housing Act 1996 s213B",
                        "The person has nowhere to live, or may soon have nowhere: " + need
                                + ". Refer them to the housing authority and write the day, or say that they did not"
                                + " agree to it.",
                        place));
    }
}
