package org.ourplan.law.safeguarding;

import org.ourplan.law.rules.Carries;

/** Kinds of abuse and neglect (s42(3); CASSG 14.17), as the national collection counts them. Stored by name: never rename. */
@Carries("SAFE-3")
public enum AbuseType {
    PHYSICAL("Physical"),
    SEXUAL("Sexual"),
    PSYCHOLOGICAL("Psychological"),
    FINANCIAL("Financial or material: money or things stolen, fraud, pressure about money, money misused"),
    DISCRIMINATORY("Discriminatory"),
    ORGANISATIONAL("Organisational"),
    NEGLECT("Neglect and acts of omission"),
    DOMESTIC("Domestic"),
    SEXUAL_EXPLOITATION("Sexual exploitation"),
    MODERN_SLAVERY("Modern slavery"),
    SELF_NEGLECT("Self-neglect");

    private final String words;

    AbuseType(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
