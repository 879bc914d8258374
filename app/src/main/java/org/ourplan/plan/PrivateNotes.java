package org.ourplan.plan;

import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;

/**
 * Notes beside a plan that stay with their writer: no other account reads them, and no copy of the plan holds them
 * (S004-63).
 */
public interface PrivateNotes {

    /**
     * A note as it stands.
     *
     * @param version 1 for the first, then one more; 0 for words that come from beside an earlier plan
     */
    record Note(String words, int version) {}

    /** This account's own note beside the plan; where there is none yet, the last beside an earlier plan of the same person. One statement. */
    Optional<Note> of(UUID plan, SignedIn by);

    /** Keeps this account's own note. False when it was changed since it was opened, from another window. */
    boolean keep(UUID plan, String words, int opened, SignedIn by);
}
