package org.ourplan.law.charging.capital;

import java.math.BigDecimal;

/**
 * What the capital comes to.
 *
 * @param assessable pounds that count, exact
 * @param home the part of it that is the main home
 * @param homeLeftOut whether a main home is left out on the day
 */
public record CapitalFound(BigDecimal assessable, BigDecimal home, boolean homeLeftOut) {

    /** What counts beside the home. */
    public BigDecimal besideHome() {
        return assessable.subtract(home);
    }
}
