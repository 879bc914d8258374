package org.ourplan.law.eligibility;

import org.ourplan.law.rules.Carries;

/**
 * Where the adult lives for the purposes of the Care Act 2014 (ss 13(3)(c), 18 to 20, 39). The duty to assess does not
 * depend on it.
 */
@Carries({"CON-8", "ORD-1"})
public enum OrdinaryResidence {
    /** Ordinarily resident in this council's area. */
    HERE,
    /** In the area, with no settled residence anywhere. */
    PRESENT_WITH_NO_SETTLED_RESIDENCE,
    /** Ordinarily resident in another council's area. */
    ELSEWHERE,
    /** Not known yet. */
    UNKNOWN;

    /** True when the duty to meet needs would be this council's. */
    public boolean isOurs() {
        return this == HERE || this == PRESENT_WITH_NO_SETTLED_RESIDENCE;
    }
}
