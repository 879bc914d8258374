package org.ourplan.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/**
 * One first contact, without what is written in it.
 *
 * @param concernRaised whether the safeguarding lead has been told of a concern
 * @param urgentMet whether support for a need that cannot wait was recorded as begun
 * @param closedAt null while it is open
 */
public record FirstContact(
        UUID id,
        PersonId person,
        Instant begunAt,
        String begunByName,
        boolean concernRaised,
        boolean urgentMet,
        @Nullable Instant closedAt) {

    /** The address of its page. */
    public String link() {
        return person.link() + "/contact/" + id;
    }

    /** The address of one of its parts. */
    public String link(String place) {
        return link() + "/part/" + place;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
