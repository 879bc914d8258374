package org.ourplan.access;

/** Which pages open for whom, so that nobody is sent to one that says no. */
public interface OpenPages {

    /** True when one of their roles may read the page at this address, such as {@code /people/…/plans}; not yet whether they may see that person. */
    boolean openTo(SignedIn who, String address);
}
