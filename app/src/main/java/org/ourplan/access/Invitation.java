package org.ourplan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as it stands.
 *
 * @param relationship which of those who matter to the person; nothing for the person themselves
 * @param parts what somebody who helps may see and do
 * @param identityHow how it was known that it is them, in words
 * @param authority what was seen of the right to act for the person, in words; empty where nothing had to be
 * @param until the last day on which they act for the person, where it has one
 * @param ends when the code stops working by itself
 * @param closed when it was closed after too many wrong dates of birth
 */
public record Invitation(
        UUID id,
        InvitedAs as,
        @Nullable UUID relationship,
        String name,
        Set<HelpPart> parts,
        String identityHow,
        LocalDate identityOn,
        String authority,
        @Nullable LocalDate authorityOn,
        @Nullable LocalDate until,
        Instant sent,
        String sentBy,
        Instant ends,
        @Nullable Instant closed,
        @Nullable Instant used,
        @Nullable Instant takenBack,
        String takenBackBy) {

    /** How it stands at this moment. */
    public State state(Instant now) {
        if (used != null) {
            return State.USED;
        }
        if (takenBack != null) {
            return State.TAKEN_BACK;
        }
        if (closed != null) {
            return State.CLOSED;
        }
        return ends.isAfter(now) ? State.SENT : State.ENDED;
    }

    /** True where a new code can take its place: nobody used it or took it back, and it is not for a helper whom the person chose. */
    public boolean canBeSentAnew() {
        return used == null && takenBack == null && as != InvitedAs.CHOSEN_HELPER;
    }

    /** How an invitation stands. */
    public enum State {
        SENT,
        USED,
        TAKEN_BACK,
        CLOSED,
        ENDED
    }
}
