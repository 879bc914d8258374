package org.ourplan.access;

import java.util.Optional;
import org.ourplan.platform.PersonId;

/** Finds the person an address names, and whether this account works with them. Carried out by {@code people}, in one statement. */
public interface PeopleInView {

    /** Empty when there is no such person. */
    Optional<PersonInView> find(PersonId person, SignedIn by);
}
