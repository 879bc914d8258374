package org.ourplan.access.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The form for a new password of one's own.
 *
 * @param given true while the password is one that somebody else chose, and nothing else opens
 * @param then where to go on
 */
public record OwnPasswordPage(boolean given, String then, Problems problems) implements Page {

    /** What the page asks for. */
    public String title() {
        return given ? "Choose a password of your own" : "Change your password";
    }

    @Override
    public String template() {
        return "access/ownPassword";
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
