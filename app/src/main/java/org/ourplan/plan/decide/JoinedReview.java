package org.ourplan.plan.decide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A plan that joins the care part of an education, health and care plan is looked at on the same day as that plan
 * (PLAN-20).
 */
public final class JoinedReview {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private JoinedReview() {}

    /**
     * The day proposed where this plan's own is another or none; nothing where they are the same, or there is no such
     * plan.
     *
     * @param otherReview when the education, health and care plan is next looked at, or null
     * @param reviewOn when this plan is, or null
     */
    @Carries("PLAN-20")
    public static List<Finding> findings(@Nullable LocalDate otherReview, @Nullable LocalDate reviewOn) {
        return otherReview == null || otherReview.equals(reviewOn)
                ? List.of()
                : List.of(Finding.warn(
                        "PLAN-20",
                        "CASSG 16.61",
                        "The education, health and care plan is looked at on " + DAY.format(otherReview)
                                + ". Look at this plan on the same day, or say why not.",
                        "review-date"));
    }
}
