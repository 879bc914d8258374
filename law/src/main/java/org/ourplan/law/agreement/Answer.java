package org.ourplan.law.agreement;

import java.time.LocalDate;

/**
 * What the person, or anyone else who must be asked, said to the plan (PLAN-6, SIGN-1). It always comes with words.
 *
 * @param said agrees, agrees to part, does not, or could not answer
 * @param words what they said, or why they could not answer
 */
public record Answer(Said said, String words, LocalDate on) {

    /** What was said. */
    public enum Said {
        AGREES("agrees"),
        AGREES_IN_PART("agrees to part of it"),
        DOES_NOT_AGREE("does not agree"),
        COULD_NOT_ANSWER("could not answer");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** True when they agree to all of it. */
    public boolean agrees() {
        return said == Said.AGREES;
    }
}
