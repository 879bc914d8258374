package org.ourplan.sharing.web;

import java.util.Optional;
import org.ourplan.platform.PersonId;
import org.ourplan.record.OwnDoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the person's own page to what is shared about them: always open, since saying no is always possible. */
@Component
@Order(2)
class SharingDoor implements OwnDoor {

    @Override
    public Optional<Door> of(PersonId person) {
        return Optional.of(new Door(
                "What is shared about me",
                "Who sees what, with whom the council shares, and what went out. Say yes or no.",
                "/me/sharing"));
    }
}
