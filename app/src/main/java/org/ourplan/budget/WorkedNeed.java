package org.ourplan.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One eligible need as costed: what was entered and what came of it.
 *
 * @param reference the need's reference in the assessment
 * @param costing how it was costed
 * @param rate the price's name on the rate card, empty when costed otherwise
 * @param unit what one of it is
 * @param units how many a week the need takes in all
 * @param helpers what carers and community already do, each in the same units
 * @param byHand pounds a week where it was costed by hand
 * @param reason why it was costed by hand, or why nothing needs to be paid
 * @param unitsGiven a week, taken off because the giver agreed and there is something to fall back on
 * @param unitsFunded a week, left for the budget
 * @param weekly pounds a week
 * @param sum the sum in words
 * @param priceFrom the first day of the price that was used
 * @param notCounted unpaid help that was not taken off, and why
 */
public record WorkedNeed(
        String reference,
        String title,
        Costing costing,
        String rate,
        String unit,
        BigDecimal units,
        List<Helper> helpers,
        @Nullable BigDecimal byHand,
        String reason,
        BigDecimal unitsGiven,
        BigDecimal unitsFunded,
        BigDecimal weekly,
        String sum,
        @Nullable LocalDate priceFrom,
        List<String> notCounted) {

    /** How a need is costed. */
    public enum Costing {
        RATE_CARD,
        BY_HAND,
        NOTHING_TO_PAY
    }

    /**
     * Somebody who already helps unpaid.
     *
     * @param extent how much, in units a week
     * @param agreed whether they agreed to go on
     * @param contingency what happens when they cannot
     */
    public record Helper(String who, BigDecimal extent, boolean agreed, String contingency) {}

    public WorkedNeed {
        helpers = List.copyOf(helpers);
        notCounted = List.copyOf(notCounted);
    }
}
