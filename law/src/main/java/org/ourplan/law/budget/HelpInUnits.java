package org.ourplan.law.budget;

import java.math.BigDecimal;

/**
 * What somebody already does unpaid for a need, in the units the need is counted in (OPT-5, S001-L2).
 *
 * @param units a week, 0 or more
 * @param agreed whether the giver agreed
 * @param contingency what happens when they cannot; empty when not said
 */
public record HelpInUnits(String who, BigDecimal units, boolean agreed, String contingency) {

    public HelpInUnits {
        if (units.signum() < 0) {
            throw new IllegalArgumentException("help is 0 units a week or more");
        }
    }

    /** True when it may be taken off: agreed to, with something arranged for when it stops. */
    public boolean counts() {
        return agreed && !contingency.isBlank();
    }
}
