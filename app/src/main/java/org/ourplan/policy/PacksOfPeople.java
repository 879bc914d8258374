package org.ourplan.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.law.rules.Carries;

/**
 * Whose pack is whose, of many people at once.
 *
 * @param packs every pack the council ever adopted
 * @param seen the days of each one's assessments and reviews; nobody is in it who has none
 */
public record PacksOfPeople(AdoptedPacks packs, Map<UUID, NavigableSet<LocalDate>> seen) {

    public PacksOfPeople {
        seen = Map.copyOf(seen);
    }

    /** The pack that is this person's on that day, as {@link Policies#forPerson} has it. */
    @Carries("S003-10")
    public Optional<PackInForce> of(UUID person, LocalDate day) {
        var days = seen.get(person);
        return packs.ofPerson(days == null ? null : days.floor(day), day);
    }
}
