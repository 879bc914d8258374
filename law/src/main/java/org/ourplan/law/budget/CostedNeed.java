package org.ourplan.law.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.money.Pounds;

/**
 * One need to put a first figure on.
 *
 * @param reference the need's reference in the assessment
 * @param rate the name of the price on the rate card; not used when costed by hand
 * @param units how many a week the need takes in all, before anybody's unpaid help; 0 or more
 * @param help what carers and community already do
 * @param weeklyByHand pounds a week where the rate card does not suit the person (PB-11), else null
 * @param reasonByHand why it was costed by hand; refused when empty with an amount
 */
public record CostedNeed(
        String reference,
        String title,
        String rate,
        BigDecimal units,
        List<HelpInUnits> help,
        @Nullable BigDecimal weeklyByHand,
        String reasonByHand) {

    public CostedNeed {
        help = List.copyOf(help);
        if (units.signum() < 0) {
            throw new IllegalArgumentException("a need takes 0 units a week or more");
        }
        if (weeklyByHand != null && reasonByHand.isBlank()) {
            throw new IllegalArgumentException("say why this need is costed by hand");
        }
    }

    /** A need costed from the rate card. */
    public static CostedNeed of(String reference, String title, String rate, BigDecimal units, HelpInUnits... help) {
        return new CostedNeed(reference, title, rate, units, List.of(help), null, "");
    }

    /** A need costed by hand, with the reason (PB-11). */
    public static CostedNeed byHand(String reference, String title, BigDecimal weekly, String reason) {
        return new CostedNeed(reference, title, "", BigDecimal.ZERO, List.of(), Pounds.amount(weekly), reason);
    }
}
