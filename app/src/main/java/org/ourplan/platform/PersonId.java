package org.ourplan.platform;

import java.util.UUID;

/** Which person: an adult, a carer, or somebody who is both. */
public record PersonId(UUID value) {

    /** Reads the id in an address; refuses anything else with an IllegalArgumentException, which the pages show as not found. */
    public static PersonId of(String id) {
        return new PersonId(UUID.fromString(id));
    }

    /** An id for somebody not yet known. */
    public static PersonId next() {
        return new PersonId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** The address of this person's record. */
    public String link() {
        return "/people/" + value;
    }
}
