package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** What the council does about a concern. Stored by name: never rename. */
@Carries({"SAFE-1", "SAFE-5"})
public enum Route {
    SECTION_42("An enquiry under section 42"),
    OTHER_ENQUIRY("Another enquiry, although section 42 does not ask for one"),
    NO_ENQUIRY("No enquiry: advice, an assessment, or another service");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
