package org.ourplan.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.policy.decide.PackState;
import org.ourplan.policy.decide.PackStep;

/**
 * A pack of the council's own, from its first draft on.
 *
 * @param number its version, 1 for the council's first
 * @param copiedFrom what it began as a copy of, in words
 * @param steps every step of its life so far
 */
public record CouncilPack(
        UUID id, int number, String title, String copiedFrom, String begunBy, Instant begunAt, List<Taken> steps) {

    public CouncilPack {
        steps = List.copyOf(steps);
    }

    /**
     * One step, taken.
     *
     * @param detail what was said with it, by field
     * @param by the account, or null where the program took it
     */
    public record Taken(
            PackStep step,
            Map<String, Object> detail,
            @Nullable UUID by,
            String byName,
            Instant at) {

        /** A field of what was said; empty where it was not. */
        public String said(String field) {
            return detail.get(field) instanceof String words ? words : "";
        }
    }

    /** The address of the pack. */
    public String link() {
        return "/policy/packs/" + id;
    }

    public PackState state() {
        return PackStep.after(steps.stream().map(Taken::step).toList());
    }

    /** The last step of that kind. */
    public Optional<Taken> last(PackStep step) {
        return steps.reversed().stream().filter(taken -> taken.step() == step).findFirst();
    }
}
