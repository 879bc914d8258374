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
     * @param involvement by what their organisation was asked; nothing for those who help by an invitation of their own
     */
    record Helper(
            UUID id,
            String name,
            InvitedAs as,
            Set<HelpPart> parts,
            Instant since,
            @Nullable LocalDate until,
            @Nullable UUID involvement) {}

    /** Somebody who is helped. */
    record Helped(PersonId person, String name, InvitedAs as, Set<HelpPart> parts) {}

    /** Who helps this person now. One statement. */
    List<Helper> of(PersonId person);

    /** Whom this account helps now: each once, with everything that was given. One statement. */
    List<Helped> by(UUID account);

    /** They help no longer: from this moment nothing opens, and nothing they send is taken. */
    void end(PersonId person, UUID helping, SignedIn by);

    /** Somebody of an organisation helps from now on, by what it was asked. Nothing happens where they do already. */
    void begin(UUID account, PersonId person, InvitedAs as, Set<HelpPart> parts, UUID involvement);

    /**
     * Those who help by what their organisation was asked help no longer.
     *
     * @param account only this one of them; nothing for all of them
     */
    void endInvolvement(UUID involvement, @Nullable UUID account, SignedIn by);
}
