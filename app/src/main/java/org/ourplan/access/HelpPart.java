package org.ourplan.access;

import java.util.Optional;
import java.util.stream.Stream;

/** One thing that somebody who helps a person may see or do. Each is given by itself. Stored by name: never rename. */
public enum HelpPart {
    NEXT("what happens next", "See what happens next, and who works with me"),
    PROFILE("the one page profile", "Read my one page profile and help me write it"),
    PLAN("the plan while it is written", "Read what I write in my plan, and help me write it"),
    CARE_DOCUMENTS("letters and plans about care", "Read my letters and plans about care and support"),
    MONEY_DOCUMENTS("letters about what is paid and by whom", "Read my letters about money"),
    DIRECT_PAYMENT_DOCUMENTS("letters about the direct payment", "Read my letters about my direct payment"),
    ASK("asking for things", "Ask for a change, a review or another look for me"),
    /** Only of an independent advocate: what they were asked, their meetings, their reports. */
    ADVOCACY("what an independent advocate does", "Speak up for me as my independent advocate");

    private final String words;
    private final String mine;

    HelpPart(String words, String mine) {
        this.words = words;
        this.mine = mine;
    }

    /** For workers and helpers. */
    public String words() {
        return words;
    }

    /** The choice as the person reads it. */
    public String mine() {
        return mine;
    }

    /** The part that a form sent by this name; empty for anything else. */
    public static Optional<HelpPart> named(String name) {
        return Stream.of(values()).filter(part -> part.name().equals(name)).findFirst();
    }
}
