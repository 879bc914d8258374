package org.ourplan.complaint.web;

import java.util.Optional;
import org.ourplan.platform.PersonId;
import org.ourplan.record.OwnDoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the person's own page to complaining: always open, and not a word of whether there is a complaint. */
@Component
@Order(2)
class ComplaintDoor implements OwnDoor {

    @Override
    public Optional<Door> of(PersonId person) {
        return Optional.of(new Door(
                "Complain",
                "If something went wrong. It makes no difference to your care. Those who work with you do not see it.",
                "/me/complaints"));
    }
}
