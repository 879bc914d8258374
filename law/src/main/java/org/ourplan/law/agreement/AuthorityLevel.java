package org.ourplan.law.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One level of the scheme of delegation and what it may agree. A null limit is no limit.
 *
 * @param name the role, for example {@code team manager}
 * @param weeklyUnder pounds a week; a plan at or over it goes higher
 * @param oneOffUpTo pounds, once; a plan over it goes higher
 * @param varianceUnder percent from the indicative budget, up or down; a plan at or over it goes higher
 * @param highRisk whether it may agree plans with high or complex risk
 * @param exceptions whether it may agree exceptions to local policy (OPT-6)
 */
public record AuthorityLevel(
        String name,
        @Nullable BigDecimal weeklyUnder,
        @Nullable BigDecimal oneOffUpTo,
        @Nullable BigDecimal varianceUnder,
        boolean highRisk,
        boolean exceptions) {

    /** The level with no limits, at the top. */
    public static AuthorityLevel top(String name) {
        return new AuthorityLevel(name, null, null, null, true, true);
    }
}
