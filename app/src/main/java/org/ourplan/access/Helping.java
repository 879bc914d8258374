package org.ourplan.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/** Who helps whom, and with what. */
public interface Helping {

    /**
     * One who helps.
     *
     * @param parts exactly what they may see and do
     * @param until the last day of it, where it has one
     */
    record Helper(
            UUID id,
            String name,
            InvitedAs as,
            Set<HelpPart> parts,
            Instant since,
            @Nullable LocalDate until) {}

    /** Somebody who is helped. */
    record Helped(PersonId person, String name, InvitedAs as, Set<HelpPart> parts) {}

    /** Who helps this person now. One statement. */
    List<Helper> of(PersonId person);

    /** Whom this account helps now. One statement. */
    List<Helped> by(UUID account);

    /** They help no longer: from this moment nothing opens, and nothing they send is taken. */
    void end(PersonId person, UUID helping, SignedIn by);
}
