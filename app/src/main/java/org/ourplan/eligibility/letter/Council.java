package org.ourplan.eligibility.letter;

/** How to reach the council, and the Ombudsman after it, as every letter of this stage says it. */
public final class Council {

    /** Made up for the demonstration council: a number kept for stories. */
    public static final String PHONE = "01632 960 100";

    public static final String EMAIL = "care@westmere.example";
    public static final String ADDRESS = "Adult Social Care, Town Hall, Westmere WM1 1AA";
    public static final String OMBUDSMAN_PHONE = "0300 061 0614";

    private Council() {}
}
