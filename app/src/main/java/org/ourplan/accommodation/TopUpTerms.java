package org.ourplan.accommodation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.accommodation.FirstParty;
import org.ourplan.law.accommodation.TopUpAgreement;
import org.ourplan.law.options.TopUp;

/**
 * What is kept of an agreement on the additional cost of a place.
 *
 * @param who the person themselves or somebody else
 * @param relation who the payer is to the person
 * @param usualCost what the budget says for a place of this kind, pounds a week
 * @param disregardFrom the first day on which the value of the person's home is left out, or null
 * @param deferredPayment true with a deferred payment agreement
 */
public record TopUpTerms(
        TopUp.Payer who,
        String relation,
        BigDecimal usualCost,
        @Nullable LocalDate disregardFrom,
        boolean deferredPayment,
        TopUpAgreement agreement) {

    /** What decides on that day whether the person may pay for themselves. */
    public TopUp.Circumstances circumstances(LocalDate day, boolean section117) {
        return FirstParty.on(day, disregardFrom, deferredPayment, section117);
    }
}
