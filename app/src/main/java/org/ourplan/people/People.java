package org.ourplan.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;

/** The people the council knows. */
public interface People {

    /** The person with those who matter to them and who works with them. One statement. */
    Optional<Person> find(PersonId person);

    /** The adults whose records say that this person cares for them unpaid, by name. One statement. */
    List<CaredFor> caredForBy(PersonId carer);

    /** Adds a person after the duplicate check, with the worker who adds them and that worker's team. */
    PersonId add(NewPerson person, SignedIn by);

    /** Adds somebody who matters to the person. */
    Relationship addRelationship(Relationship relationship, SignedIn by);

    /** Lets somebody else work with the person beside those who do already: an advocate they chose, a senior manager. */
    void alsoWorksWith(PersonId person, SignedIn other, SignedIn by);

    /**
     * Puts a worker of the council, with their team, in the place of those of the council who work with the person now; whom the
     * person chose themselves stays. False, and nothing is changed, where there is no such worker.
     */
    boolean handOver(PersonId person, UUID worker, SignedIn by);
}
