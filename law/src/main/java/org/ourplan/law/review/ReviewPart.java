package org.ourplan.law.review;

import org.ourplan.law.rules.Carries;

/**
 * What a review looks at beside the outcomes (CASSG 13.12; source 004 p. 34). A light-touch review looks at fewer of these; money
 * is never the first, and never alone.
 */
@Carries({"REV-10", "S004-86"})
public enum ReviewPart {
    WORKING("working", "Write what works, as the person sees it.", true, false),
    NOT_WORKING(
            "working",
            "Write what does not work, as the person sees it. Write “nothing” if it all works.",
            true,
            false),
    PROMISES("promises", "Say for each thing in the plan whether it was done.", false, false),
    IMPORTANT("important", "Write what is most important to them now.", false, false),
    NEW_OUTCOMES("important", "Write whether there is anything new that they want.", false, false),
    CHANGED("changed", "Say whether their needs or their circumstances have changed.", true, false),
    NETWORK(
            "network",
            "Write how it is with the people around them, and with anybody who cares for them.",
            false,
            false),
    RISKS("risks", "Write how it is with risks and with being safe.", false, false),
    BUDGET_ENOUGH("money", "Say whether the budget is enough.", true, true),
    BUDGET_HELD("money", "Say whether the money is held in the way that is right for them.", true, true),
    CHANGE("change", "Write what should change. Write “nothing” if nothing should.", true, false),
    SATISFIED("satisfied", "Ask how satisfied they are.", true, false);

    private final String place;
    private final String missing;
    private final boolean light;
    private final boolean money;

    ReviewPart(String place, String missing, boolean light, boolean money) {
        this.place = place;
        this.missing = missing;
        this.light = light;
        this.money = money;
    }

    /** Where it is written. */
    public String place() {
        return place;
    }

    /** What to say where it is missing. */
    public String missing() {
        return missing;
    }

    /** True where a light-touch review looks at it too. */
    public boolean light() {
        return light;
    }

    /** True where it is about money. */
    public boolean money() {
        return money;
    }
}
