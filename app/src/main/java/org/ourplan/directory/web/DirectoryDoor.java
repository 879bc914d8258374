package org.ourplan.directory.web;

import java.util.Optional;
import org.ourplan.platform.PersonId;
import org.ourplan.record.OwnDoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the person's own page to what there is near them. */
@Component
@Order(1)
class DirectoryDoor implements OwnDoor {

    @Override
    public Optional<Door> of(PersonId person) {
        return Optional.of(new Door(
                "What there is near me",
                "Groups, services, benefits and housing advice. Nobody sees what I look for.",
                "/directory"));
    }
}
