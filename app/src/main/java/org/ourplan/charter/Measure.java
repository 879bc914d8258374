package org.ourplan.charter;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a standard can be measured by: each is worked out from the record, of everything whose day came in the last twelve months,
 * also what is not done yet. Stored by name: never rename.
 */
public enum Measure {
    CONTACT(
            "Days from first contact to its answer",
            true,
            "We count each first contact, from the day it began to the day we finished it. One that we have not finished counts as"
                    + " late once the days have passed."),
    ASSESSMENT(
            "Days from the offer of an assessment to its end",
            true,
            "We count each assessment, from the day we offered it to the day we finished it. One that we have not finished counts as"
                    + " late once the days have passed. We leave out those to which somebody said no."),
    REVIEW(
            "Reviews done by their day",
            false,
            "We count each review of a plan that had a day. A review that we have not done counts as late once its day has passed."),
    ASK(
            "Days from what somebody asks for on their own page to our answer",
            true,
            "We count each thing that somebody asked for on their own page, from the day they asked to the day we answered. One that"
                    + " we have not answered counts as late once the days have passed.");

    private final String words;
    private final boolean inDays;
    private final String how;

    Measure(String words, boolean inDays, String how) {
        this.words = words;
        this.inDays = inDays;
        this.how = how;
    }

    /** For those who write the charter. */
    public String words() {
        return words;
    }

    /** True where the charter says how many days. */
    public boolean inDays() {
        return inDays;
    }

    /** How it is worked out, for everybody. */
    public String how() {
        return how;
    }

    /** The measure that a form sent by this name; empty for anything else. */
    public static Optional<Measure> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
