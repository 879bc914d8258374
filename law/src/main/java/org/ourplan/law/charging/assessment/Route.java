package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;

/** How the finances are looked at (regs 9 and 10). */
public sealed interface Route {

    /** A full assessment of income and capital. */
    record Full() implements Route {}

    /**
     * The person refused, or did not co-operate so that no full assessment can be made (reg 10(1)).
     *
     * @param attempts what was tried and what support was offered first
     */
    record Refused(String attempts) implements Route {}

    /**
     * Treated as assessed, with consent, on evidence that satisfies the council (reg 10(2) and (3)).
     *
     * @param aboveTheLimit whether the person is treated as above the upper capital limit
     * @param evidence what satisfied the council
     * @param charge below the limit, the small charge that is made, pounds a week; null for nothing
     */
    record LightTouch(
            boolean aboveTheLimit,
            Answer consent,
            String evidence,
            @Nullable BigDecimal charge) implements Route {}

    /**
     * A full assessment was made before; its highest charge is used.
     *
     * @param maximum pounds a week
     */
    record AlreadyAssessed(BigDecimal maximum) implements Route {}
}
