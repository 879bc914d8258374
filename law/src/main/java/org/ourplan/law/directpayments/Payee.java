package org.ourplan.law.directpayments;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * Somebody who would be paid from the direct payment.
 *
 * @param exception why the council considers it necessary to pay a close relative at home, or null
 * @param localException whether the council's own list lets its own service be bought; only for that
 */
@Carries({"DP-9", "DP-10", "DP-26"})
public record Payee(
        String name,
        Kin kin,
        Answer sameHousehold,
        @Nullable Exception exception,
        boolean localException) {

    /** What an exception may be for (reg 3(2)). Stored by name: never rename. */
    public enum Purpose {
        CARE("to meet the care needs"),
        ADMINISTRATION("to help with administration and management");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * Why paying a close relative who lives in the household is necessary.
     *
     * @param approvedBy who approved it, by name
     * @param reviewOn when it is looked at again
     */
    public record Exception(
            String whyNecessary,
            Purpose purpose,
            String approvedBy,
            @Nullable LocalDate reviewOn) {}

    /** What stands in the way of paying them. The place is {@code payees}. */
    public List<Finding> findings() {
        if (kin == Kin.THE_COUNCIL && !localException) {
            return List.of(Finding.warn(
                    "DP-26",
                    "CASSG 12.52",
                    name + " is the council's own service, which a direct payment does not normally buy. Say why it is"
                            + " right here, or arrange it without a direct payment.",
                    "payees"));
        }
        if (kin.householdDecides() && sameHousehold.isUnanswered()) {
            return List.of(stop("DP-9", "Say whether " + name + " lives in the same household."));
        }
        return kin.needsException(sameHousehold.isYes()) ? necessary() : List.of();
    }

    private List<Finding> necessary() {
        if (exception == null) {
            return List.of(stop(
                    "DP-9",
                    name
                            + " may not be paid from a direct payment: a partner, or a close relative in the same household."
                            + " Somebody else is paid, or a manager records why paying them is necessary."));
        }
        if (exception.whyNecessary().isBlank() || exception.approvedBy().isBlank() || exception.reviewOn() == null) {
            return List.of(stop(
                    "DP-10",
                    "The exception for " + name + " needs why it is necessary, who approved it and a day to look at it"
                            + " again."));
        }
        return List.of();
    }

    private static Finding stop(String rule, String sentence) {
        return Finding.stop(rule, "SI 2014/2871 reg 3", sentence, "payees");
    }
}
