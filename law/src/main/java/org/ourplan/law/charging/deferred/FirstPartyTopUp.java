package org.ourplan.law.charging.deferred;

import org.ourplan.law.money.Pounds;
import org.ourplan.law.options.TopUp;

/**
 * Whether a resident may pay for a dearer place themselves: during the twelve weeks, with a deferred payment agreement,
 * or in after-care (SI 2014/2670; CASSG Annex A). The rule itself stands with the choice of accommodation.
 */
public final class FirstPartyTopUp {

    private FirstPartyTopUp() {}

    /**
     * True when they may.
     *
     * @param twelveWeeks whether the value of their home is left out for the first twelve weeks
     */
    public static boolean allowed(boolean twelveWeeks, boolean agreement, boolean afterCare) {
        return new TopUp(
                        TopUp.Setting.CARE_HOME,
                        Pounds.NOTHING,
                        TopUp.Payer.RESIDENT,
                        new TopUp.Circumstances(1, twelveWeeks, agreement, afterCare))
                .refused()
                .isEmpty();
    }
}
