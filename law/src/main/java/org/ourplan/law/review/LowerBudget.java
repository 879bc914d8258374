package org.ourplan.law.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A lower personal budget in a new version of a plan: only for a reason in the person's life that a new look at their needs
 * found, or another suitable option that they agreed to; and only after they were told in writing. The place of every
 * finding is {@code lower-budget}.
 */
@Carries({"REV-11", "REV-13", "REV-15", "S001-16"})
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

    /** True when the new budget is lower than the one before; false while either is not known (null). */
    public static boolean isLower(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before != null && now != null && now.compareTo(before) < 0;
    }

    /**
     * What stops a lower budget from being sent to be agreed.
     *
     * @param because the ground, or null when none is recorded
     * @param evidence what shows it, in words
     * @param reassessed whether the needs were assessed again since the decision that the plan before rests on (s27(4))
     */
    public static List<Finding> toSend(@Nullable Because because, String evidence, boolean reassessed) {
        List<Finding> findings = new ArrayList<>();
        if (because == null) {
            findings.add(changed("The budget is lower than in the plan before. Say what changed for the person."));
        }
        if (evidence.isBlank()) {
            findings.add(changed("The budget is lower than in the plan before. Say what shows that this changed, and"
                    + " when you looked at it with the person."));
        }
        if (because != null && because != Because.SUITABLE_OPTION_AGREED && !reassessed) {
            findings.add(Finding.stop(
                    "REV-11",
                    "Care Act 2014 s27(4)",
                    "The budget is lower than in the plan before, and nobody has assessed the needs again since. Assess"
                            + " them again first, as far as the change makes it right.",
                    "lower-budget"));
        }
        return findings;
    }

    /**
     * What stops a lower budget from being agreed.
     *
     * @param personAgrees whether the person agrees to the plan
     * @param toldOn the day the person was told in writing, with how to challenge it; null where they were not
     */
    public static List<Finding> toAgree(
            @Nullable Because because,
            String evidence,
            boolean reassessed,
            boolean personAgrees,
            @Nullable LocalDate toldOn) {
        List<Finding> findings = new ArrayList<>(toSend(because, evidence, reassessed));
        if (because == Because.SUITABLE_OPTION_AGREED && !personAgrees) {
            findings.add(
                    changed("The reason for the lower budget is an option that the person agreed to, and the person"
                            + " does not agree. Find another option, or keep the budget as it was."));
        }
        if (toldOn == null) {
            findings.add(Finding.stop(
                    "REV-15",
                    "CASSG 13; the duty to act fairly",
                    "Tell the person in writing that the budget would be lower, why, from which day, and how to"
                            + " challenge it.",
                    "lower-budget"));
        }
        return findings;
    }

    /** The first day on which a lower budget may count: so many days of notice after the day the person was told. */
    public static LocalDate firstDay(LocalDate toldOn, int daysOfNotice) {
        return toldOn.plusDays(daysOfNotice);
    }

    /** What stops a lower budget from counting today: its first day has not come. */
    public static List<Finding> toBegin(LocalDate today, LocalDate firstDay, String firstDayInWords) {
        return today.isBefore(firstDay)
                ? List.of(Finding.stop(
                        "REV-15",
                        "CASSG 13; the duty to act fairly",
                        "The person was told that the lower budget begins on " + firstDayInWords
                                + ". Until then the plan before stays in force.",
                        "lower-budget"))
                : List.of();
    }

    /** What stops a lower budget from counting while the person waits for another look at it: care goes on as it is. */
    public static List<Finding> whileDisputed(boolean askedToLookAgain) {
        return askedToLookAgain
                ? List.of(Finding.stop(
                        "REV-15",
                        "CASSG 13; the duty to act fairly",
                        "The person asked us to look again at the lower budget. Until they have an answer, the plan before"
                                + " stays in force.",
                        "lower-budget"))
                : List.of();
    }

    private static Finding changed(String sentence) {
        return Finding.stop("REV-13", "Care Act 2014 s27; CASSG 13.4", sentence, "lower-budget");
    }
}
