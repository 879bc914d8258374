package org.ourplan.charging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.decide.LetterStage;

/**
 * The letters of a run that counts: how far they are.
 *
 * @param round 1, and one more each time those that could not be made are tried again
 * @param after the last person who is done in this stage, or null at its beginning
 * @param done how many are
 * @param letters how many there were when the stage began
 * @param trouble why it did not go on; empty while it does
 * @param given what somebody said about giving them, or null while nobody has
 */
public record RunLetters(
        UUID run,
        LetterStage stage,
        int round,
        @Nullable UUID after,
        long done,
        long letters,
        boolean paused,
        String trouble,
        Instant movedAt,
        @Nullable Given given) {

    /** Who said that they were given, how and when. */
    public record Given(String how, LocalDate on, UUID by, String byName, Instant at) {}

    /** How many there are of each. */
    public record Counts(long made, long notMade, long byHand, long given) {}

    /** Which letters somebody must see to. */
    public enum Which {
        NOT_MADE("could not be made"),
        BY_HAND("are made, and somebody must see to them");

        private final String words;

        Which(String words) {
            this.words = words;
        }

        /** To stand after a number of letters. */
        public String words() {
            return words;
        }
    }

    /**
     * One letter that somebody must see to.
     *
     * @param record the number of the person's record, as people say it on the phone
     * @param why why it could not be made, or what must be done with it
     */
    public record Left(UUID person, long record, LocalDate from, String why) {}

    /** Where they are. */
    public String link() {
        return "/charging/runs/" + run + "/letters";
    }

    /** True while the program would go on and does not. */
    public boolean stopped() {
        return stage.isAtWork() && (paused || !trouble.isEmpty());
    }
}
