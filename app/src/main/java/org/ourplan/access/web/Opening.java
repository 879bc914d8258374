package org.ourplan.access.web;

import org.ourplan.access.PersonInView;
import org.ourplan.access.Role;
import org.ourplan.access.SignedIn;

/** Whether a person's record opens for an account, and why. */
enum Opening {
    WORKS_WITH,
    WITH_REASON,
    SENT_TO_THEIR_ROLE,
    CLOSED;

    /**
     * What was sent to somebody's role to do is a reason to look, while it is not done. A reason given before the
     * record was restricted, by somebody who could not give it now, no longer opens it.
     */
    static Opening of(PersonInView person, SignedIn who) {
        if (person.worksWith()) {
            return WORKS_WITH;
        }
        if (person.reasonGiven() && (!person.restricted() || mayReasonWithRestricted(who))) {
            return WITH_REASON;
        }
        return person.sentToTheirRole() ? SENT_TO_THEIR_ROLE : CLOSED;
    }

    static boolean mayReasonWithRestricted(SignedIn who) {
        return who.is(Role.TEAM_MANAGER, Role.SAFEGUARDING_LEAD);
    }
}
