package org.ourplan.access;

/** Whose record a page shows, and so what must be true before it opens. */
public enum Whose {
    /** Nobody's: lists, forms for somebody new, settings. */
    NOBODYS,
    /** The {@code {person}} in the address: the worker or their team works with them, or has given a reason; each look is logged. */
    A_PERSON_WORKED_WITH,
    /** The signed-in person's own record, never anybody else's. */
    THEIR_OWN
}
