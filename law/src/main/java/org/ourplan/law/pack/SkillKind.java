package org.ourplan.law.pack;

import org.ourplan.law.rules.Carries;

/** The kinds of skill that short-term support may be for, as the fourth policy line lists them. */
@Carries("S001-L4B")
public enum SkillKind {
    MONEY("Budgeting and money"),
    GETTING_ABOUT("Public transport and getting about"),
    DAILY_LIVING("Washing, dressing and daily living"),
    CONFIDENCE("Self-esteem and speaking up for oneself"),
    SAFETY("Safety at home and in the community"),
    TECHNOLOGY("Technology that helps");

    private final String words;

    SkillKind(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
