package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Where it happened, as the national collection counts it. Stored by name: never rename. */
@Carries("SAFE-10")
public enum HarmPlace {
    OWN_HOME("Their own home"),
    COMMUNITY("In the community"),
    COMMUNITY_SERVICE("A service in the community"),
    CARE_HOME_NURSING("A care home with nursing"),
    CARE_HOME("A care home without nursing"),
    HOSPITAL_ACUTE("A hospital: acute"),
    HOSPITAL_MENTAL_HEALTH("A hospital: mental health"),
    HOSPITAL_COMMUNITY("A hospital: community"),
    OTHER("Somewhere else");

    private final String words;

    HarmPlace(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
