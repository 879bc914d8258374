package org.ourplan.law.agreement;

import java.util.List;

/**
 * Who may agree a plan: the lowest level that the scheme allows, and why no lower one may.
 *
 * @param rank 0 for the lowest level; a decider of this rank or higher may agree
 * @param reasons empty when the lowest level may agree
 */
public record Routed(AuthorityLevel level, int rank, List<String> reasons) {

    public Routed {
        reasons = List.copyOf(reasons);
    }
}
