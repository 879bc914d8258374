package org.ourplan.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.PersonId;

/** Finds the person an address names, and whether this account works with them. Carried out by {@code people}, in one statement. */
public interface PeopleInView {

    /** Empty when there is no such person. */
    Optional<PersonInView> find(PersonId person, SignedIn by);

    /**
     * Finds them for a page that is about to open, and in the same statement notes the look, on the disk before the page goes
     * out: for somebody who works with them, or for the person whose {@code own} page it is. For anybody else nothing is
     * noted here: whether the page opens for them, and why, is decided first.
     *
     * @param page the route's pattern, without ids
     */
    Optional<PersonInView> open(PersonId person, SignedIn by, String page, boolean own);

    /**
     * Finds them for somebody who helps them, and notes the look in the same statement; empty where this account was not
     * given the part, or no longer.
     *
     * @param part the part that the page needs; nothing where any is enough
     */
    Optional<PersonInView> openHelped(PersonId person, SignedIn by, String page, @Nullable HelpPart part);
}
