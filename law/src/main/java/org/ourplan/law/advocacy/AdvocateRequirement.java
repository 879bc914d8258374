package org.ourplan.law.advocacy;

import org.ourplan.law.rules.Carries;

/** What the council must have seen of somebody before it arranges them as an independent advocate. Stored by name: never rename. */
@Carries({"ADV-11", "ADV-15"})
public enum AdvocateRequirement {
    EXPERIENCE("appropriate experience", "SI 2014/2889 reg 2"),
    TRAINING("appropriate training", "SI 2014/2889 reg 2"),
    COMPETENCE("competence for the task", "SI 2014/2889 reg 2"),
    CHARACTER("integrity and good character, with an enhanced check", "SI 2014/2889 reg 2"),
    SUPERVISION("arrangements for their supervision", "SI 2014/2889 reg 2"),
    INDEPENDENCE("independence of the council", "SI 2014/2889 reg 2"),
    /** Only of somebody who acts as independent mental capacity advocate too. */
    IMCA("approval as an independent mental capacity advocate", "Mental Capacity Act 2005 s35");

    private final String words;
    private final String section;

    AdvocateRequirement(String words, String section) {
        this.words = words;
        this.section = section;
    }

    /** To follow "evidence of". */
    public String words() {
        return words;
    }

    public String section() {
        return section;
    }
}
