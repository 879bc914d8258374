package org.ourplan.law.directpayments;

/** Who somebody paid from a direct payment is to the person (SI 2014/2871 reg 3(3)). Stored by name: never rename. */
public enum Kin {
    SPOUSE_OR_PARTNER("husband, wife, civil partner, or living together as such", true, true),
    PARENT("parent", false, true),
    PARENT_IN_LAW("parent-in-law", false, true),
    SON_OR_DAUGHTER("son or daughter", false, true),
    SON_OR_DAUGHTER_IN_LAW("son-in-law or daughter-in-law", false, true),
    STEPSON_OR_STEPDAUGHTER("stepson or stepdaughter", false, true),
    BROTHER_OR_SISTER("brother or sister", false, true),
    AUNT_OR_UNCLE("aunt or uncle", false, true),
    GRANDPARENT("grandparent", false, true),
    PARTNER_OF_ONE_OF_THESE("husband, wife or partner of one of these", false, true),
    OTHER_RELATIVE("another relative, for example a cousin or grandchild", false, false),
    FRIEND_OR_NEIGHBOUR("friend or neighbour", false, false),
    NO_RELATION("nobody close: an agency, a business or somebody employed", false, false),
    THE_COUNCIL("the council’s own service", false, false);

    private final String words;
    private final boolean wherever;
    private final boolean close;

    Kin(String words, boolean wherever, boolean close) {
        this.words = words;
        this.wherever = wherever;
        this.close = close;
    }

    /** How people read it. */
    public String words() {
        return words;
    }

    /** True where they may not be paid without an exception, given whether they live in the same household. */
    boolean needsException(boolean sameHousehold) {
        return close && (wherever || sameHousehold);
    }

    /** True where the household decides. */
    boolean householdDecides() {
        return close && !wherever;
    }
}
