package org.ourplan.worklist.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of a list: the row after which a page goes on. It names no person.
 *
 * @param due its day, or none
 * @param since when it came on the list, to the microsecond
 */
public record Place(@Nullable LocalDate due, OffsetDateTime since, UUID id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|none)_(\\d{1,18})_([0-9a-f-]{36})");

    /** As an address carries it. */
    public String written() {
        return (due == null ? "none" : due) + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, since.toInstant()) + "_"
                + id;
    }

    /** Reads one back; null where the words are none. */
    public static @Nullable Place read(String words) {
        var found = WRITTEN.matcher(words);
        if (!found.matches()) {
            return null;
        }
        try {
            return new Place(
                    found.group(1).equals("none") ? null : LocalDate.parse(found.group(1)),
                    Instant.EPOCH
                            .plus(Long.parseLong(found.group(2)), ChronoUnit.MICROS)
                            .atOffset(ZoneOffset.UTC),
                    UUID.fromString(found.group(3)));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException notAPlace) {
            return null;
        }
    }
}
