package org.ourplan.accommodation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place as it was last looked at, with what was decided and what is paid on top.
 *
 * @param version how often it was written down
 * @param decision null while nothing was decided
 * @param topUp the agreement on the additional cost, or null
 */
public record PlaceLookedAt(
        UUID id,
        int version,
        PlaceDetail detail,
        String writtenByName,
        Instant writtenAt,
        @Nullable Decision decision,
        @Nullable TopUpRecord topUp) {

    /** Its name. */
    public String name() {
        return detail.place().name();
    }

    /** What was decided about it. */
    public record Decision(boolean arranged, String reasons, String byName, Instant at) {}
}
