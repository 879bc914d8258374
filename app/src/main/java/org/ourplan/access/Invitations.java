package org.ourplan.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/** Invitations to a place of one's own. The code is told once, for the letter; only its keyed hash is kept. */
public interface Invitations {

    /** How long a code works: time for a letter to come, and for help to be there. */
    Duration LASTS = Duration.ofDays(28);

    /** How long the letter can be opened again after it was made. */
    Duration LETTER = Duration.ofHours(1);

    /**
     * Whom to invite, and how it was made sure that it is them.
     *
     * @param person on whose record it is sent
     * @param ownRecord whose own pages it opens; nothing for those who help
     * @param born the date of birth that goes with the code
     * @param until the last day on which they act for the person, where it has one
     */
    record Invited(
            PersonId person,
            InvitedAs as,
            @Nullable PersonId ownRecord,
            @Nullable UUID relationship,
            String name,
            LocalDate born,
            Set<HelpPart> parts,
            String identityHow,
            LocalDate identityOn,
            String authority,
            @Nullable LocalDate authorityOn,
            @Nullable LocalDate until) {}

    /** What was sent: its id, and what opens its letter for an hour to those who may see it. */
    record Sent(UUID id, String letter) {}

    /**
     * Sends one. An earlier one to the same that was not used is taken back. Refuses somebody who acts for the person
     * without words and day of the authority that was seen, and parts beyond their standing.
     */
    Sent send(Invited invited, SignedIn by);

    /** The same once more with a new code; the code before no longer works. Empty where it cannot be ({@link Invitation#canBeSentAnew}). */
    Optional<Sent> sendAnew(PersonId person, UUID invitation, SignedIn by);

    /** Its code no longer works from now on. False where it was used or taken back before. */
    boolean takeBack(PersonId person, UUID invitation, SignedIn by);

    /**
     * Invites somebody who works for an organisation, whom it or the council put on its list. It opens nobody's record. An earlier
     * one to the same that was not used is taken back. Refused once one was used: whoever keeps the list would take over an account
     * with another.
     *
     * @param born the date of birth that goes with the code
     */
    Sent sendTo(UUID colleague, String name, LocalDate born, SignedIn by);

    /** The last invitation to somebody of an organisation. One statement. */
    Optional<Invitation> lastTo(UUID colleague);

    /** Everybody invited on this record, the last first. One statement. */
    List<Invitation> of(PersonId person);

    /** The code for the letter, while the letter can still be opened and the code still works. */
    Optional<String> code(Invitation invitation, String letter, Instant now);
}
