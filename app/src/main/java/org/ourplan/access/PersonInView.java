package org.ourplan.access;

import java.util.List;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.IdentityBar;

/**
 * The person whose record is open, handed to any controller that names it as a parameter; already checked and logged.
 *
 * @param callThem the name they like to be called by
 * @param fullName given and family name
 * @param identity the identity bar for the page
 * @param worksWith true when this account or its team works with them
 * @param restricted true when only named workers and those with a reason may look
 * @param reasonGiven true when this account gave a reason that still stands
 * @param sentToTheirRole true while something to do about the person waits for a role of this account
 * @param sharesProfile true while they share a one page profile with those who work with them
 * @param formats how they need written information, the first first; empty: ordinary print
 */
public record PersonInView(
        PersonId id,
        String callThem,
        String fullName,
        IdentityBar identity,
        boolean worksWith,
        boolean restricted,
        boolean reasonGiven,
        boolean sentToTheirRole,
        boolean sharesProfile,
        List<String> formats) {

    public PersonInView {
        formats = List.copyOf(formats);
    }

    /** The format of written information to give first. */
    public String formatNeeded() {
        return formats.isEmpty() ? "ordinary print" : formats.getFirst();
    }

    /** True when the record may open for this account now. */
    public boolean mayOpen() {
        return worksWith || reasonGiven || sentToTheirRole;
    }
}
