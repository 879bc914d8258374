package org.ourplan.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * Something that was asked for, and what became of it.
 *
 * @param about the letter that tells of the decision to look at again; nothing for anything else, or where none was named
 * @param look what is particular about another look; nothing for anything else
 * @param words in their own words, may be empty
 * @param answerBy by when it is answered: what was promised last, else the local target; nothing while nobody said
 * @param promisedBy who said by when, empty where it is the local target or nobody did
 * @param answer nothing while it waits
 */
public record Ask(
        UUID id,
        PersonId person,
        AskKind kind,
        @Nullable About about,
        @Nullable SecondLook look,
        String words,
        Instant asked,
        UUID askedBy,
        String askedByName,
        @Nullable LocalDate answerBy,
        String promisedBy,
        @Nullable Answer answer) {

    /** A decision: its letter, and who made that. */
    public record About(UUID document, String title, UUID madeBy, String madeByName) {}

    /**
     * The answer.
     *
     * @param happensBy when to expect what was said
     */
    public record Answer(Said said, String words, @Nullable LocalDate happensBy, String by, Instant at) {}

    /** True while it waits for an answer. */
    public boolean waits() {
        return answer == null;
    }

    /** True where a decision changed, and what follows was not done yet. */
    public boolean changeWaits() {
        return look != null
                && look.changed() == null
                && answer != null
                && answer.said().changes();
    }

    /** Where a worker answers it. */
    public String link() {
        return person.link() + "/asks/" + id;
    }
}
