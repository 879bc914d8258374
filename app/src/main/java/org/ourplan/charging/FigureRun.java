package org.ourplan.charging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.decide.RunStage;

/**
 * A run: what the figures of a day bring for everybody.
 *
 * @param from the day from which everybody is worked out anew
 * @param figures the entries that counted when it was asked for
 * @param decision what was decided, or null while nothing is
 */
public record FigureRun(
        UUID id,
        LocalDate from,
        Set<UUID> figures,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        Progress progress,
        @Nullable Decision decision) {

    /**
     * How far it is.
     *
     * @param after the last person who is done in this stage, or null at its beginning
     * @param done how many are
     * @param people how many there were when the stage began
     * @param trouble why it did not go on; empty while it does
     */
    public record Progress(
            RunStage stage,
            @Nullable UUID after,
            long done,
            long people,
            boolean paused,
            String trouble,
            Instant movedAt) {}

    /** What somebody else decided. */
    public record Decision(boolean count, String why, UUID by, String byName, Instant at) {

        /** What the program does for it is done in their name. */
        SignedIn inTheirName() {
            return new SignedIn(by, byName, "", Set.of(Role.FINANCE_OFFICER), null, null);
        }
    }

    /** How far it is. */
    public RunStage stage() {
        return progress.stage();
    }

    /** Where it is. */
    public String link() {
        return "/charging/runs/" + id;
    }
}
