package org.ourplan.law.capacity;

import org.ourplan.law.rules.Carries;

/**
 * The two ways in which taking away somebody's liberty can be made lawful today. Another regime that Parliament has passed but
 * that is not in force has no place here until it is (FIX-7). Stored by name: never rename.
 */
@Carries({"MCA-8", "MCA-10", "FIX-7"})
public enum LibertyRoute {
    STANDARD_AUTHORISATION(
            "A standard authorisation by the council (Deprivation of Liberty Safeguards)", "Schedule A1"),
    COURT_OF_PROTECTION("An order of the Court of Protection", "ss 4A(3) and 16(2)(a)");

    private final String words;
    private final String section;

    LibertyRoute(String words, String section) {
        this.words = words;
        this.section = section;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Its provision in the Mental Capacity Act 2005. */
    public String section() {
        return section;
    }
}
