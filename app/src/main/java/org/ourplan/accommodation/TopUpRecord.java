package org.ourplan.accommodation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement on the additional cost of a place, and what became of it, in the order it happened. */
public record TopUpRecord(UUID id, UUID document, TopUpTerms terms, List<Step> steps) {

    public TopUpRecord {
        steps = List.copyOf(steps);
    }

    /** What can happen to it. Stored by name: never rename. */
    public enum Kind {
        SIGNED("Signed"),
        LOOKED_AT("Looked at again"),
        ENDED("Ended");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * One thing that happened.
     *
     * @param words what was found or agreed
     * @param nextOn the day of the next look; null once it has ended
     */
    public record Step(
            Kind kind, LocalDate on, String words, @Nullable LocalDate nextOn, String byName) {}

    /** True from its signing until it ends: only then is anything paid. */
    public boolean inForce() {
        return !steps.isEmpty() && steps.getLast().kind() != Kind.ENDED;
    }

    /** The day by which it is looked at again; null before it is signed and once it has ended. */
    public @Nullable LocalDate nextLook() {
        return inForce() ? steps.getLast().nextOn() : null;
    }
}
