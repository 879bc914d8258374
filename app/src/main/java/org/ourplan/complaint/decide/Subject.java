package org.ourplan.complaint.decide;

import java.util.Optional;
import java.util.stream.Stream;

/** What a complaint is about, for the report of the year. Stored by name: never rename. */
public enum Subject {
    DECISION("A decision about care and support"),
    MONEY("What is paid, and by whom"),
    DELAY("Waiting, and things not done when they should be"),
    QUALITY("How good the care or support is"),
    CONDUCT("How somebody behaved"),
    INFORMATION("Information and advice, or how it was given"),
    RECORDS("What is written down, or who saw it"),
    OTHER("Something else");

    private final String words;

    Subject(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The subject that a form sent by this name; empty for anything else. */
    public static Optional<Subject> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
