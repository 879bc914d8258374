package org.ourplan.law.directpayments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/** What the council may and may not ask of whoever receives a direct payment (SI 2014/2871 reg 4; CASSG 12.58). */
@Carries({"DP-11", "DP-27"})
public final class LocalConditions {

    private LocalConditions() {}

    /** What a condition of the council's own asks. Stored by name: never rename. */
    public enum Kind {
        NONE("No condition of our own"),
        NOT_FROM("Not to buy from a particular person or business"),
        INFORMATION("To give us information"),
        OTHER("Something else that is needed"),
        ONLY_FROM("To use a particular provider, or only those on a list");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /** How often returns are asked for. Stored by name: never rename. */
    public enum ReturnsEvery {
        FOUR_WEEKS("every 4 weeks", 28, 13),
        THREE_MONTHS("every 3 months", 91, 4),
        SIX_MONTHS("every 6 months", 182, 2),
        YEAR("once a year", 365, 1);

        private final String words;
        private final int days;
        private final int timesAYear;

        ReturnsEvery(String words, int days, int timesAYear) {
            this.words = words;
            this.days = days;
            this.timesAYear = timesAYear;
        }

        /** How people read it. */
        public String words() {
            return words;
        }

        /** Days from one to the next. */
        public int days() {
            return days;
        }

        /** How many there are in a year. */
        public int timesAYear() {
            return timesAYear;
        }
    }

    /** How the money is paid. Stored by name: never rename. */
    public enum Way {
        OWN_ACCOUNT("Into a separate bank account, kept for this"),
        MANAGED_ACCOUNT("Into an account that somebody else manages"),
        PREPAID_CARD("Onto a prepaid card, usable in any shop");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** How people read it. */
        public String words() {
            return words;
        }
    }

    /**
     * What is wrong with what the council asks.
     *
     * @param whyOften why returns are asked for more often than every three months; empty where nobody said
     */
    public static List<Finding> check(Kind kind, ReturnsEvery every, String whyOften) {
        List<Finding> findings = new ArrayList<>();
        if (kind == Kind.ONLY_FROM) {
            findings.add(Finding.stop(
                    "DP-11",
                    "SI 2014/2871 reg 4",
                    "A direct payment may not be tied to a particular provider or list. Take this condition out.",
                    "condition"));
        }
        if (every == ReturnsEvery.FOUR_WEEKS && whyOften.isBlank()) {
            findings.add(Finding.warn(
                    "DP-11",
                    "SI 2014/2871 reg 4",
                    "Information may not be asked for more often than is reasonably needed. Say why every 4 weeks is needed"
                            + " here, or ask less often.",
                    "why-often"));
        }
        return findings;
    }

    /**
     * What is wrong with the ways of paying that a council offers.
     *
     * @param preferred the way that is offered first, or null where none is
     * @param cardOnlyAtSome whether the prepaid card works only in some shops
     */
    @Carries("DP-27")
    public static List<Finding> ways(
            Set<Way> offered, @org.jspecify.annotations.Nullable Way preferred, boolean cardOnlyAtSome) {
        List<Finding> findings = new ArrayList<>();
        if (cardOnlyAtSome) {
            findings.add(
                    Finding.stop("DP-27", "CASSG 12.58", "A prepaid card may not limit where somebody buys.", "ways"));
        }
        if (offered.size() < 2) {
            findings.add(Finding.warn(
                    "DP-27",
                    "CASSG 12.58",
                    "Offer at least two ways of being paid; a card is never the only one.",
                    "ways"));
        }
        if (preferred == Way.PREPAID_CARD) {
            findings.add(Finding.warn(
                    "DP-27", "CASSG 12.58", "A prepaid card is a choice, not what everybody gets first.", "ways"));
        }
        return findings;
    }
}
