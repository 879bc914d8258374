package org.ourplan.access.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/** The form for a new password of one's own. */
public record OwnPasswordPage(Problems problems) implements Page {

    @Override
    public String template() {
        return "access/ownPassword";
    }

    public @Nullable String wrong(String field) {
        return problems.of(field).isEmpty() ? null : problems.of(field);
    }
}
