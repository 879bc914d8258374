package org.ourplan.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * Something of the directory that a person was told about.
 *
 * @param entryName its name when they were told
 * @param words what was said beside it; may be empty
 * @param followUpOn the day on which somebody asks what came of it; null where nobody said one
 * @param outcome what came of it; null while nobody wrote it
 */
public record Advice(
        UUID id,
        PersonId person,
        UUID entry,
        String entryName,
        AdviceWay how,
        String words,
        LocalDate givenOn,
        @Nullable LocalDate followUpOn,
        UUID givenBy,
        String givenByName,
        @Nullable Outcome outcome) {

    /** What came of it: on which day, in a sentence, written by whom. */
    public record Outcome(LocalDate on, String words, String by) {}

    /** Where what came of it is written. */
    public String link() {
        return person.link() + "/advice/" + id;
    }
}
