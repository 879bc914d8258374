package org.ourplan.law.options;

import java.math.BigDecimal;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * A service asked for beside one that is there 24 hours a day (S001-L6). The first is expected to meet every eligible
 * need, so the
 * second goes by the exceptions route, unless the first costs less by agreement. Never refused outright (GEN-5).
 *
 * @param twentyFourSeven pounds a week
 * @param requested pounds a week
 */
@Carries({"S001-L6", "S001-L6A", "GEN-5", "OPT-6"})
public record RoundTheClock(BigDecimal twentyFourSeven, BigDecimal requested) {

    /** The words for the route a request takes when nothing is taken off. */
    public static final String EXCEPTIONS_ROUTE = "exceptions route";

    public RoundTheClock {
        twentyFourSeven = Pounds.amount(twentyFourSeven);
        requested = Pounds.amount(requested);
    }

    /**
     * The total, pounds a week, once the provider has agreed to that reduction.
     *
     * @param reduction pounds a week, at most the cost of the round-the-clock service
     */
    public BigDecimal withAgreedReduction(BigDecimal reduction) {
        if (Pounds.amount(reduction).compareTo(twentyFourSeven) > 0) {
            throw new IllegalArgumentException("a reduction cannot be more than the service costs");
        }
        return twentyFourSeven.subtract(reduction).add(requested);
    }

    /** What the worker is told when there is no agreed reduction: a warning, with the way on. */
    public Finding withoutReduction(String place) {
        return Finding.warn(
                "S001-L6",
                "Cambridgeshire policy line 6; CASSG 10.27",
                "A service that is there day and night is expected to meet every eligible need. Agree a"
                        + " reduction with its"
                        + " provider, or ask for an exception and say why.",
                place);
    }
}
