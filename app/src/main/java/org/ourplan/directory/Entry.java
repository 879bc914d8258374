package org.ourplan.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the directory as it stands.
 *
 * @param version of its text, 1 for the first
 * @param withdrawn true while it is not shown to everybody
 * @param why why it was withdrawn; empty while it is shown
 * @param checkedOn the day on which it was last checked; null while nobody has
 * @param checkedBy the role that checked it, as everybody reads it
 * @param checkBy by when its keeper's list asks for the next check; null where there was no target
 * @param outsideId its id in the file it came from; empty for our own
 */
public record Entry(
        UUID id,
        int version,
        EntryText text,
        boolean withdrawn,
        String why,
        @Nullable LocalDate checkedOn,
        String checkedBy,
        @Nullable LocalDate checkBy,
        String outsideId,
        Instant writtenAt,
        UUID writtenBy,
        String writtenByName) {

    /** Its name. */
    public String name() {
        return text.of(EntryField.NAME);
    }

    /** Its page for everybody. */
    public String link() {
        return "/directory/" + id;
    }

    /** Its page for its keeper. */
    public String keepersLink() {
        return "/directory/keeping/" + id;
    }
}
