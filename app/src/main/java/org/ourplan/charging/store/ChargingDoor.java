package org.ourplan.charging.store;

import static org.ourplan.tables.Tables.FINANCIAL_ASSESSMENT;

import java.util.Optional;
import org.jooq.DSLContext;
import org.ourplan.platform.PersonId;
import org.ourplan.record.OwnDoor;
import org.springframework.stereotype.Component;

/** On the person's own home page, once a financial assessment was begun. */
@Component
class ChargingDoor implements OwnDoor {

    private static final Door DOOR =
            new Door("What I pay", "My part of the cost, how it was worked out, and my answers.", "/me/charging");

    private final DSLContext database;

    ChargingDoor(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Door> of(PersonId person) {
        return database.fetchExists(FINANCIAL_ASSESSMENT, FINANCIAL_ASSESSMENT.PERSON.eq(person.value()))
                ? Optional.of(DOOR)
                : Optional.empty();
    }
}
