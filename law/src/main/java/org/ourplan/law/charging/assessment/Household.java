package org.ourplan.law.charging.assessment;

import org.ourplan.law.answer.Answer;

/** Whom somebody lives with, as far as the minimum income guarantee asks. A partner's money is never asked. */
public sealed interface Household {

    /** No partner. */
    record Single() implements Household {}

    /**
     * One of a couple.
     *
     * @param partnerPensionCreditAge whether the partner has reached pension credit age
     * @param partnerDisabilityPremium whether the partner gets the disability premium or would on income support
     * @param partnerEnhancedPremium the same for the enhanced disability premium
     */
    record Couple(Answer partnerPensionCreditAge, Answer partnerDisabilityPremium, Answer partnerEnhancedPremium)
            implements Household {}
}
