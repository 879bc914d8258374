package org.ourplan.law.charging.capital;

import java.math.BigDecimal;
import org.ourplan.law.charging.Exact;

/**
 * What may be claimed from people to whom capital was given to avoid charges (s70). Each owes no more than they
 * received. That they received and owe equal parts is an assumption: the rules for several people were not found.
 *
 * @param benefitEach what each received, pounds
 * @param claimEach what may be claimed from each for the charge lost so far
 */
public record Transferees(BigDecimal benefitEach, BigDecimal claimEach) {

    /**
     * Equal parts.
     *
     * @param givenAway pounds given away
     * @param people how many received it, 1 or more
     * @param lost the charge lost so far, pounds
     */
    public static Transferees equal(BigDecimal givenAway, int people, BigDecimal lost) {
        BigDecimal each = Exact.dropPartPenny(Exact.fraction(givenAway, 1, people));
        BigDecimal claim = Exact.dropPartPenny(Exact.fraction(lost, 1, people));
        return new Transferees(each, claim.min(each));
    }
}
