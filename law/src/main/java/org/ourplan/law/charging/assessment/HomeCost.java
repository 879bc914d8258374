package org.ourplan.law.charging.assessment;

import java.math.BigDecimal;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.charging.Checks;
import org.ourplan.law.charging.Exact;
import org.ourplan.law.charging.Words;
import org.ourplan.law.charging.income.Period;

/**
 * A cost of the main or only home (Sch 1 paras 2 and 3).
 *
 * @param label the person's own word for it, or empty
 * @param amount pounds for the period
 * @param share the person's part of it
 * @param help housing benefit, housing costs in Universal Credit, or council tax reduction towards it
 * @param ownLiability whether it is the person's own to pay; unanswered means yes
 * @param decision why board, or something the rules do not name, is allowed; else empty
 */
public record HomeCost(
        Kind kind,
        String label,
        BigDecimal amount,
        Period period,
        BigDecimal share,
        BigDecimal help,
        Answer ownLiability,
        String decision) {

    /** What it is. */
    public enum Kind {
        RENT("rent"),
        MORTGAGE("mortgage"),
        GROUND_RENT("ground rent"),
        COUNCIL_TAX("council tax"),
        SERVICE_CHARGE("service charge"),
        BOARD("board paid to family"),
        COMMITMENT("other cost of keeping your home ready"),
        OTHER("other cost of your home");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In plain words. */
        public String words() {
            return words;
        }
    }

    /** A weekly cost that is all the person's, after any help. */
    public static HomeCost weekly(Kind kind, BigDecimal amount) {
        return new HomeCost(kind, "", amount, Period.WEEK, BigDecimal.ONE, BigDecimal.ZERO, Answer.UNANSWERED, "");
    }

    /** The person's word for it, or ours. */
    public String name() {
        return label.isEmpty() ? Words.begin(kind.words()) : label;
    }

    /** The person's part a week, after help; exact. */
    public BigDecimal net() {
        BigDecimal weekly = period.weekly(Exact.notBelowNothing(amount.subtract(help)));
        return share.compareTo(BigDecimal.ONE) == 0 ? weekly : weekly.multiply(share);
    }

    /** What is wrong with it. */
    public void check(Checks checks) {
        checks.regular("amount", amount);
        checks.regular("help", help);
        checks.share("share", share);
    }
}
