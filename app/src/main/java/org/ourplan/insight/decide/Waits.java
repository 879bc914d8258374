package org.ourplan.insight.decide;

import java.time.LocalDate;

/**
 * Those who wait since one day.
 *
 * @param many how many, 1 or more
 */
public record Waits(For what, LocalDate since, int many) {

    /** What is waited for. The store answers with these names. */
    public enum For {
        ASSESSMENT("An assessment", "to be assessed"),
        DETERMINATION("A decision on eligibility", "for a decision on eligibility"),
        PLAN("A plan in force", "for a plan");

        private final String title;
        private final String inSentence;

        For(String title, String inSentence) {
            this.title = title;
            this.inSentence = inSentence;
        }

        String title() {
            return title;
        }

        /** As it follows a number: 3 wait for a plan. */
        String inSentence() {
            return inSentence;
        }
    }
}
