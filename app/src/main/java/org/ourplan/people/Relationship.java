package org.ourplan.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * Somebody who matters to the person.
 *
 * @param otherPerson their own record here, if they have one
 * @param relation in words: daughter, neighbour, friend from church
 * @param standings what else they are
 * @param mayShare what the person agrees may be shared with them, in words; empty: nothing
 */
public record Relationship(
        UUID id,
        PersonId person,
        @Nullable PersonId otherPerson,
        String name,
        String relation,
        Set<Standing> standings,
        String phone,
        String email,
        boolean livesWith,
        String mayShare,
        String notes) {

    /** True when they care for the person unpaid (s10(3)). */
    public boolean isCarer() {
        return standings.contains(Standing.CARER);
    }
}
