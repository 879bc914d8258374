package org.ourplan.access.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.access.store.Joins;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * How they will sign in from now on: a password, or a passkey.
 *
 * @param name the sign-in name they typed
 * @param who somebody who is signed in already in this browser
 */
public record JoinChoosePage(Joins.Open open, String name, Problems problems, Optional<SignedIn> who) implements Page {

    @Override
    public String template() {
        return "access/joinChoose";
    }

    /** The name of whoever is signed in and could help with that account; empty where nobody is, or it opens one's own record. */
    public String signedIn() {
        return open.as().ownPlace() ? "" : who.map(SignedIn::name).orElse("");
    }

    /** True for somebody who has an account already, and lost the way in. */
    public boolean again() {
        return open.account() != null;
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
