package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ourplan.platform.web.Answers;

/**
 * Something recorded about an independent mental capacity advocate (IMCA) for one decision.
 *
 * @param on the day on which it was asked, or the advocate instructed
 * @param said what was asked and answered
 */
public record ImcaEntry(UUID id, UUID capacity, Kind kind, LocalDate on, Answers said, String byName, Instant at) {

    /** What it records. Stored by name: never rename. */
    public enum Kind {
        ASKED,
        INSTRUCTED
    }
}
