package org.ourplan.law.directpayments;

/** How often a direct payment is paid. Stored by name: never rename. */
public enum Frequency {
    WEEKLY(1, "every week"),
    FORTNIGHTLY(2, "every 2 weeks"),
    FOUR_WEEKLY(4, "every 4 weeks");

    private final int weeks;
    private final String words;

    Frequency(int weeks, String words) {
        this.weeks = weeks;
        this.words = words;
    }

    /** Weeks that one payment covers. */
    public int weeks() {
        return weeks;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
