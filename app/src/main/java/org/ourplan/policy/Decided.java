package org.ourplan.policy;

/** What may be decided with a pack. Stored by name: never rename. */
public enum Decided {
    DETERMINATION("Eligibility determined"),
    INDICATIVE_BUDGET("Indicative budget worked out"),
    AGREEMENT("Plan agreed or returned by the council"),
    FINANCIAL_ASSESSMENT("What the person pays worked out"),
    DIRECT_PAYMENT("Direct payment decided");

    private final String words;

    Decided(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
