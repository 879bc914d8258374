package org.ourplan.access;

/** Whose record a page shows, and so what must be true before it opens. */
public enum Whose {
    /** Nobody's: lists, forms for somebody new, settings. */
    NOBODYS,
    /** The {@code {person}} in the address: the worker or their team works with them, or has given a reason; each look is logged. */
    A_PERSON_WORKED_WITH,
    /** The {@code {person}} in the address is only asked for: the page gives a reason to look, and shows nothing of the record. */
    A_PERSON_ASKED_FOR,
    /** The {@code {person}} in the address: they, or the law, gave this account the part that {@link Helps} names; each look is logged. */
    A_PERSON_HELPED,
    /**
     * That of a safeguarding concern: the page opens the concern itself, for those who need to know, and notes the look. For everybody
     * else it is not there.
     */
    NEEDS_TO_KNOW,
    /** The signed-in person's own record, never anybody else's. */
    THEIR_OWN
}
