package org.ourplan.law.review;

import org.ourplan.law.rules.Carries;

/** What a review comes from (CASSG 13.6, 13.7, 13.13 to 13.16). Stored by name: never rename. */
@Carries("REV-4")
public enum ReviewType {
    PLANNED("Planned", "It is time to look at the plan together, as the plan says."),
    REQUESTED("Asked for", "Somebody asked for it: the person, or somebody for them."),
    UNPLANNED("Something changed", "Something changed, or seems to have changed.");

    private final String words;
    private final String meaning;

    ReviewType(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** In a word or two. */
    public String words() {
        return words;
    }

    /** In a sentence. */
    public String meaning() {
        return meaning;
    }
}
