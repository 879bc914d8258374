package org.ourplan.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.advocacy.Process;
import org.ourplan.platform.PersonId;

/**
 * What an independent advocate reported, and the council's answer.
 *
 * @param process what it is about
 * @param says what the person wants, thinks and feels
 * @param concern why the council may not have acted in their interest or for their wellbeing; empty where there is none
 * @param challenges true where the advocate challenges a decision for the person
 * @param answerBy by when it is answered, by the local target; nothing where the council has none
 * @param reply nothing while it waits
 */
public record Report(
        UUID id,
        PersonId person,
        UUID involvement,
        Process process,
        String says,
        String concern,
        boolean challenges,
        @Nullable LocalDate answerBy,
        Instant reported,
        UUID by,
        String byName,
        @Nullable Reply reply) {

    /**
     * The council's answer.
     *
     * @param met the day on which the council met the advocate about it, where it did
     */
    public record Reply(@Nullable LocalDate met, String words, String by, Instant at) {}

    /** True where the advocate has a concern: the council meets them before it answers. */
    public boolean hasConcern() {
        return !concern.isEmpty();
    }

    /** True while it waits for an answer. */
    public boolean waits() {
        return reply == null;
    }

    /** Where whoever works with the person reads and answers it. */
    public String link() {
        return person.link() + "/advocacy/reports/" + id;
    }
}
