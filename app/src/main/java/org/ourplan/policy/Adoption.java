package org.ourplan.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.InWords;

/**
 * The decision on which a pack is in force, and the two people who adopted it here.
 *
 * @param decidedBy the committee or Cabinet; for a minor amendment, the officer with the power to make it
 * @param reference the minute or report
 * @param minor true for a minor amendment under delegated power (S000-3)
 * @param consulted whom the officer consulted on a minor amendment
 * @param equality where the equality assessment is to be found
 * @param nextReview when the pack is to be looked at again, if a day was set (S001-28)
 */
public record Adoption(
        String decidedBy,
        LocalDate decidedOn,
        String reference,
        boolean minor,
        List<String> consulted,
        String equality,
        @Nullable LocalDate nextReview,
        String putForwardBy,
        String confirmedBy,
        Instant adoptedAt) {

    public Adoption {
        consulted = List.copyOf(consulted);
    }

    /** The decision in words, for the record and for letters. */
    public String decision() {
        return decidedBy + ", " + InWords.date(decidedOn) + ", " + reference;
    }
}
