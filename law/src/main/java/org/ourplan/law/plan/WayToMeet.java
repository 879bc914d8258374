package org.ourplan.law.plan;

import org.ourplan.law.rules.Carries;

/** The ways in which needs may be met (s8(1)). The list of the Act is of examples, so the last one is open. */
@Carries("DUTY-14")
public enum WayToMeet {
    ACCOMMODATION("a place to live, in a care home or another kind of place"),
    CARE_AND_SUPPORT("care and support at home or in the community"),
    COUNSELLING("counselling or another kind of social work"),
    GOODS_AND_FACILITIES("goods or facilities"),
    INFORMATION_ADVICE_ADVOCACY("information, advice or advocacy"),
    OTHER("something else");

    private final String words;

    WayToMeet(String words) {
        this.words = words;
    }

    /** How people read it. */
    public String words() {
        return words;
    }
}
