package org.ourplan.access.web;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The form for a reason to look.
 *
 * @param link where the form goes
 * @param name whose record, empty when it is restricted
 * @param then where to go afterwards, a path of this program
 */
public record ReasonToLookPage(String link, String name, String then, Answers answers, Problems problems)
        implements Page {

    @Override
    public String template() {
        return "access/reasonToLook";
    }

    public boolean restricted() {
        return name.isEmpty();
    }

    /** The problem of a field, or nothing. */
    public @org.jspecify.annotations.Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
