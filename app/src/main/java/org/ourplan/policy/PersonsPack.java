package org.ourplan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/**
 * Which pack is a person's, and which decided what (S003-10). A new pack holds for new people at once, and for everybody
 * else from their next assessment or review.
 */
public interface PersonsPack {

    /**
     * From that day the pack in force on it is the person's: their assessment was completed, or their review done. In
     * the transaction of that change.
     */
    void seen(PersonId person, LocalDate on, Seen because, SignedIn by);

    /**
     * Keeps beside a decision the pack that is the person's on the day, and gives it back; empty where the council has
     * adopted none yet. In the transaction of the decision.
     */
    Optional<PackInForce> decided(PersonId person, Decided what, UUID decision, LocalDate day, SignedIn by);

    /** Every decision about this person with its pack, newest first. One statement. */
    List<DecidedWith> decisions(PersonId person);
}
