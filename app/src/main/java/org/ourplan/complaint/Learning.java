package org.ourplan.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt from a complaint, without anybody's name.
 *
 * @param theme in a few words
 * @param action what was done about it; nothing while nobody said
 */
public record Learning(
        UUID id,
        String theme,
        String words,
        LocalDate learntOn,
        @Nullable Action action) {

    /** What was done about it. */
    public record Action(Outcome outcome, String words, LocalDate on, String by) {}

    /** Whether something was done. Stored by name: never rename. */
    public enum Outcome {
        DONE("It has been done"),
        WILL_BE("It will be done"),
        NOT_DONE("Nothing is done, and why");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The outcome that a form sent by this name; empty for anything else. */
        public static Optional<Outcome> named(String name) {
            return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
        }
    }
}
