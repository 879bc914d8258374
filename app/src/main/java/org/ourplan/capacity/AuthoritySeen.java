package org.ourplan.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.Sphere;
import org.ourplan.platform.web.InWords;

/**
 * What somebody here saw of a power of attorney, an order or a nomination.
 *
 * @param relationship which of those who matter to the person, where it is one
 * @param seen what was seen, and any limits in it
 * @param endedWhy why it is over; empty while it is not
 */
public record AuthoritySeen(
        UUID id,
        @Nullable UUID relationship,
        Authority authority,
        String seen,
        String endedWhy,
        String byName,
        Instant at) {

    /** What it covers, in words; of a nominee, that it covers no decision. */
    public String covers() {
        return authority.covers().isEmpty()
                ? "no decision: a nominee receives the money and decides nothing else"
                : authority.covers().stream().sorted().map(Sphere::words).collect(Collectors.joining("; "));
    }

    /** From when until when it counts, in a sentence. */
    public String when(LocalDate today) {
        if (authority.endedOn() != null) {
            return "Over since " + InWords.date(authority.endedOn()) + ": " + endedWhy;
        }
        var from = authority.from() == null ? "" : " from " + InWords.date(authority.from());
        var until = authority.lastDay() == null ? ", with no last day" : " until " + InWords.date(authority.lastDay());
        return (authority.inForce(today) ? "In force" : "Not in force today:") + from + until;
    }

    /** Whether a power is registered, in words; empty where that is not asked. */
    public String registered() {
        return switch (authority.registered()) {
            case YES -> "Registered with the Office of the Public Guardian";
            case NO -> "Not registered yet, so it cannot be used";
            case UNANSWERED -> "";
        };
    }
}
