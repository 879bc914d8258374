package org.ourplan.record;

import java.util.Optional;
import org.ourplan.platform.PersonId;

/** A way on from the person's own home page, which a later stage opens once there is something behind it. */
public interface OwnDoor {

    /** What stands on the door: words, what is there, its address. Empty while there is nothing. One statement at most. */
    Optional<Door> of(PersonId person);

    /** One door. */
    record Door(String words, String what, String link) {}
}
