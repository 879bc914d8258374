package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.money.Pounds;
import org.ourplan.law.rules.Carries;

/**
 * The three amounts of s26(1), pounds a week. The first is always the sum of the other two; anything else is refused.
 *
 * @param cost what it costs the council to meet the needs (a)
 * @param personPays what the adult must pay (b)
 * @param councilPays what the council must pay (c)
 */
@Carries("PB-1")
public record Amounts(BigDecimal cost, BigDecimal personPays, BigDecimal councilPays) {

    public Amounts {
        cost = Pounds.amount(cost);
        personPays = Pounds.amount(personPays);
        councilPays = Pounds.amount(councilPays);
        check(cost, personPays, councilPays).ifPresent(finding -> {
            throw new IllegalArgumentException(finding.sentence());
        });
    }

    /**
     * The amounts for a cost and the contribution the financial assessment found: the person never pays more than the
     * cost.
     */
    @Carries("CHG-4")
    public static Amounts of(BigDecimal cost, BigDecimal assessedContribution) {
        BigDecimal pays = Pounds.amount(cost).min(Pounds.amount(assessedContribution));
        return new Amounts(cost, pays, cost.subtract(pays));
    }

    /** What stops these three from being a personal budget: they do not add up. Empty when they do. */
    @Carries("PB-1")
    public static Optional<Finding> check(BigDecimal cost, BigDecimal personPays, BigDecimal councilPays) {
        if (cost.compareTo(personPays.add(councilPays)) == 0) {
            return Optional.empty();
        }
        String sentence = "What the person pays (" + Pounds.inWords(personPays) + ") and what the council pays ("
                + Pounds.inWords(councilPays) + ") must add up to the cost (" + Pounds.inWords(cost)
                + "). Change one of the three so that they do.";
        return Optional.of(Finding.stop("PB-1", "Care Act 2014 s26(1)", sentence, "budget"));
    }
}
