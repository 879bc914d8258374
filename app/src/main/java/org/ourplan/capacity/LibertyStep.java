package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a request about liberty.
 *
 * @param first the first day of what was granted
 * @param last its last day
 * @param words conditions, or why
 */
public record LibertyStep(
        Kind kind,
        LocalDate on,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String words,
        String byName,
        Instant at) {

    /** What was done. Stored by name: never rename. */
    public enum Kind {
        URGENT_EXTENDED("The urgent authorisation was extended by 7 days", false),
        APPLIED("The Court of Protection was asked", false),
        GRANTED("It was authorised", true),
        REFUSED("It was refused", true),
        NOT_NEEDED("It is no longer asked for: the person is free, or lives elsewhere", true),
        ENDED("It is over", false);

        private final String words;
        private final boolean decides;

        Kind(String words, boolean decides) {
            this.words = words;
            this.decides = decides;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** True for what ends the waiting for a decision. */
        public boolean decides() {
            return decides;
        }
    }
}
