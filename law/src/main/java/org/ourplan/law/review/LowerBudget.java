package org.ourplan.law.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** A lower personal budget in a new version of a plan: only for a reason in the person's life, and with what shows it. */
@Carries("REV-13")
public final class LowerBudget {

    private LowerBudget() {}

    /** What may lawfully make a budget lower. Saving money is not one of them. */
    public enum Because {
        NEED_IS_LESS("The need is less than it was"),
        CIRCUMSTANCES_CHANGED("The person's circumstances have changed"),
        SUITABLE_OPTION_AGREED("The person agreed to another suitable option that costs less");

        private final String words;

        Because(String words) {
            this.words = words;
        }

        /** How a worker reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * What stops the new version.
     *
     * @param before pounds a week in the version before, or null when it had none
     * @param now pounds a week in the new version, or null when it is not known yet
     * @param because the ground, or null when none is recorded
     * @param evidence what shows it, in words
     */
    public static List<Finding> findings(
            @Nullable BigDecimal before, @Nullable BigDecimal now, @Nullable Because because, String evidence) {
        if (before == null || now == null || now.compareTo(before) >= 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (because == null) {
            findings.add(stop("The budget is lower than in the plan before. Say what changed for the person."));
        }
        if (evidence.isBlank()) {
            findings.add(stop("The budget is lower than in the plan before. Say what shows that this changed, and when"
                    + " you looked at it with the person."));
        }
        return findings;
    }

    private static Finding stop(String sentence) {
        return Finding.stop("REV-13", "Care Act 2014 s27; CASSG 13.4", sentence, "lower-budget");
    }
}
