package org.ourplan.law.sharing;

/** What kind of person or body information goes to. Stored by name: never rename. */
public enum Recipient {
    NHS("The NHS: a surgery, a hospital, a nurse"),
    PROVIDER("Somebody who provides care and support"),
    CARER("Somebody who cares for them unpaid"),
    FAMILY("Family or a friend"),
    ADVOCATE("An advocate or somebody else who speaks up for them"),
    OTHER_COUNCIL("Another council"),
    POLICE("The police"),
    COURT("A court"),
    BOARD("The Safeguarding Adults Board"),
    OTHER("Somebody else");

    private final String words;

    Recipient(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** True for those who arrange or provide health care or adult social care (HSCA 2012 ss 251A and 251B) [M]. */
    public boolean isOfCare() {
        return this == NHS || this == PROVIDER || this == OTHER_COUNCIL;
    }
}
