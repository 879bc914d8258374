package org.ourplan.law.charging.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.breakdown.Answered;
import org.ourplan.law.charging.breakdown.Working;
import org.ourplan.law.charging.figures.Figure;

/**
 * Whether a deferred payment agreement must be offered (DPA Regs regs 2 to 4). Where it need not be, the council still
 * may, for example in supported living.
 *
 * @param must whether it must
 * @param whyNot what is not met; empty when it must
 */
public record MustOffer(boolean must, List<String> whyNot) {

    public MustOffer {
        whyNot = List.copyOf(whyNot);
    }

    /**
     * The four conditions.
     *
     * @param besideHome capital that counts beside the home, pounds
     * @param homeCounts whether the value of the home counts
     * @param security whether there is adequate security
     */
    public static Answered<MustOffer> of(
            boolean careHome, BigDecimal besideHome, boolean homeCounts, Answer security, Working working) {
        Checks checks = new Checks();
        checks.sum("other_capital", besideHome);
        List<String> whyNot = new ArrayList<>();
        if (!careHome) {
            whyNot.add("The needs are not to be met in a care home.");
        }
        if (besideHome.compareTo(working.figure(Figure.CAPITAL_LIMIT_UPPER)) > 0) {
            whyNot.add("The person has more than the upper limit beside their home.");
        }
        if (!homeCounts) {
            whyNot.add("The value of the home is left out.");
        }
        if (!security.isYes()) {
            whyNot.add("There is no adequate security yet.");
        }
        return Answered.of(new MustOffer(whyNot.isEmpty(), whyNot), checks, working);
    }
}
