package org.ourplan.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * An organisation outside the council.
 *
 * @param does what for people: advocacy, planning or both
 * @param about what people read before they choose it
 * @param ended true once the council no longer asks it; then nobody of it reaches anybody
 */
public record Organisation(UUID id, String name, Set<Work> does, String about, String phone, boolean ended) {

    public Organisation {
        does = Set.copyOf(does);
    }

    public String link() {
        return "/organisations/" + id;
    }
}
