package org.ourplan.plan.web;

import org.ourplan.access.PersonInView;

/**
 * Who writes with the person's own pen, and where their pages begin.
 *
 * @param overview the address of the list of steps; each step's is beneath it
 * @param own true for the person, false for somebody they gave the pen
 * @param whose what the person likes to be called
 */
record OwnPen(String overview, boolean own, String whose) {

    /** The person's own. */
    static OwnPen own(PersonInView me) {
        return new OwnPen("/me/plan/write", true, me.callThem());
    }

    /** Of somebody who was given it. */
    static OwnPen helping(PersonInView person) {
        return new OwnPen("/helping/" + person.id() + "/plan", false, person.callThem());
    }

    String step(OwnStep step) {
        return overview + "/" + step.key();
    }

    /** Where the list of steps goes back to. */
    String back() {
        return own ? "/me/plan" : overview.substring(0, overview.lastIndexOf('/'));
    }
}
