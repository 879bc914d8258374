package org.ourplan.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Answers;

/**
 * One text of a page, as it was written.
 *
 * @param id higher than of every text before
 * @param confirmed null while nobody else has confirmed it
 */
public record PublicText(
        long id,
        PublicPage page,
        Answers says,
        Instant at,
        UUID writtenBy,
        String by,
        @Nullable Confirmed confirmed) {

    /** That a second person confirmed it, and from which day everybody reads it. */
    public record Confirmed(LocalDate from, Instant at, String by) {}
}
