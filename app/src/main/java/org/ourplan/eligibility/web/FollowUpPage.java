package org.ourplan.eligibility.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * A form about what follows a determination.
 *
 * @param template the form's template
 * @param action where it goes
 * @param heading its question or title
 * @param hint what helps to answer, may be empty
 * @param whose the name they like to be called by
 * @param version of the part as opened
 */
public record FollowUpPage(
        String template,
        String action,
        String heading,
        String hint,
        String whose,
        Determined made,
        Answers answers,
        Problems problems,
        int version)
        implements Page {

    /** What to say of a field; nothing where nothing is wrong. */
    public @Nullable String wrong(String field) {
        var problem = problems.of(field);
        return problem.isEmpty() ? null : problem;
    }
}
