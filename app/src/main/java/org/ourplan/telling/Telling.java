package org.ourplan.telling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * What was said about telling one carer, the last time.
 *
 * @param decidedFor the decision in the adult's best interests that it rests on; null where the adult said it themselves
 */
public record Telling(PersonId carer, Said said, @Nullable UUID decidedFor, String by, Instant at) {

    /** What was said. Stored by name: never rename. */
    public enum Said {
        AGREES("The adult agrees"),
        DOES_NOT_AGREE("The adult does not agree"),
        BEST_INTERESTS("The adult cannot decide this, and it is in their best interests");

        private final String words;

        Said(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
