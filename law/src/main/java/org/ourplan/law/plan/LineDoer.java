package org.ourplan.law.plan;

/** Who does what a line of the plan says. */
public enum LineDoer {
    ME("me", false, false),
    FAMILY("family", true, false),
    FRIEND("a friend", true, false),
    NEIGHBOUR("a neighbour", true, false),
    COMMUNITY("the community", true, false),
    CARER("my carer", true, false),
    VOLUNTARY("a charity or voluntary group", false, false),
    PAID("paid support", false, true),
    COUNCIL("the council", false, true),
    NHS("the NHS", false, false),
    OTHER("someone else", false, false);

    private final String words;
    private final boolean informal;
    private final boolean paid;

    LineDoer(String words, boolean informal, boolean paid) {
        this.words = words;
        this.informal = informal;
        this.paid = paid;
    }

    /** How the plan says it, in the first person. */
    public String words() {
        return words;
    }

    /** Unpaid help that counts only with the giver's agreement (CAR-10). */
    public boolean informal() {
        return informal;
    }

    /** Support that the personal budget pays for. */
    public boolean paid() {
        return paid;
    }
}
