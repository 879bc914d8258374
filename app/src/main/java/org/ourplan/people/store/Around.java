package org.ourplan.people.store;

import static org.ourplan.tables.Tables.PERSON;
import static org.ourplan.tables.Tables.RELATIONSHIP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.People;
import org.ourplan.people.Relationship;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Those who matter to a person, as the pages that change them need them. */
@Repository
public class Around {

    private final DSLContext database;
    private final Clock clock;
    private final Events events;
    private final People people;

    Around(DSLContext database, Clock clock, Events events, People people) {
        this.database = database;
        this.clock = clock;
        this.events = events;
        this.people = people;
    }

    /**
     * One who matters.
     *
     * @param registered whether an attorney's power or a deputy's order was seen registered: yes, no or not-asked
     * @param reference the number of their own record, if they have one
     */
    public record Known(
            Relationship relationship,
            String registered,
            int version,
            @Nullable Long reference) {}

    /** All who matter now, in the order they were added. One statement. */
    public List<Known> of(PersonId person) {
        return database.select(RELATIONSHIP, PERSON.REFERENCE)
                .from(RELATIONSHIP)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(RELATIONSHIP.OTHER_PERSON))
                .where(RELATIONSHIP.PERSON.eq(person.value()))
                .and(RELATIONSHIP.ENDED_ON.isNull())
                .orderBy(RELATIONSHIP.ID)
                .fetch(row -> new Known(
                        Rows.relationship(row.value1()),
                        row.value1().getRegistered(),
                        row.value1().getVersion(),
                        row.value2()));
    }

    /** One of those who matter to this very person. */
    public Optional<Known> find(PersonId person, UUID relationship) {
        return of(person).stream()
                .filter(known -> known.relationship().id().equals(relationship))
                .findFirst();
    }

    /** Adds one. */
    @Carries("S001-17")
    @Transactional
    public void add(Relationship relationship, String registered, SignedIn by) {
        people.addRelationship(relationship, by);
        database.update(RELATIONSHIP)
                .set(RELATIONSHIP.REGISTERED, registered)
                .where(RELATIONSHIP.ID.eq(relationship.id()))
                .execute();
    }

    /** Changes one, if its version is still the one that was opened; false when somebody else changed it meanwhile. */
    @Transactional
    public boolean change(Relationship relationship, String registered, int opened, SignedIn by) {
        var row = database.selectFrom(RELATIONSHIP)
                .where(RELATIONSHIP.ID.eq(relationship.id()))
                .forUpdate()
                .fetchSingle();
        if (row.getVersion() != opened) {
            return false;
        }
        Rows.fill(row, relationship);
        row.setRegistered(registered);
        row.setVersion(opened + 1);
        row.store();
        tell(relationship.person(), Happening.RELATIONSHIP_CHANGED, relationship.id(), opened + 1, by);
        return true;
    }

    /** They no longer matter, or were entered by mistake: kept, not shown. */
    @Transactional
    public void end(PersonId person, UUID relationship, SignedIn by) {
        var ended = database.update(RELATIONSHIP)
                .set(RELATIONSHIP.ENDED_ON, LocalDate.now(clock))
                .where(RELATIONSHIP.ID.eq(relationship))
                .and(RELATIONSHIP.PERSON.eq(person.value()))
                .and(RELATIONSHIP.ENDED_ON.isNull())
                .execute();
        if (ended == 1) {
            tell(person, Happening.RELATIONSHIP_ENDED, relationship, 0, by);
        }
    }

    private void tell(PersonId person, Happening happening, UUID subject, int version, SignedIn by) {
        events.append(person.value(), happening, subject, version, Map.of(), by.account());
    }
}
