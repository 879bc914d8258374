package org.ourplan.law.agreement;

import java.util.List;

/**
 * A scheme of delegation: levels from the lowest to the highest. Kept as a dated value, with its source.
 *
 * @param levels lowest first; the last has no limits, so that every plan can be agreed by someone
 */
public record DelegationScheme(List<AuthorityLevel> levels) {

    public DelegationScheme {
        levels = List.copyOf(levels);
        if (levels.isEmpty()
                || !levels.getLast().equals(AuthorityLevel.top(levels.getLast().name()))) {
            throw new IllegalArgumentException("the highest level of a scheme of delegation has no limits");
        }
    }
}
