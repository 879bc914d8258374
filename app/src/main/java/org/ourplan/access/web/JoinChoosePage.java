package org.ourplan.access.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.access.store.Joins;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * How they will sign in from now on: a password, or a passkey.
 *
 * @param name the sign-in name they typed
 */
public record JoinChoosePage(Joins.Open open, String name, Problems problems) implements Page {

    @Override
    public String template() {
        return "access/joinChoose";
    }

    /** True for somebody who has an account already, and lost the way in. */
    public boolean again() {
        return open.account() != null;
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
