package org.ourplan.complaint;

import java.util.Optional;
import java.util.stream.Stream;

/** How a complaint was made: SI 2009/309 reg 13(1). Stored by name: never rename. */
public enum How {
    ORALLY("Orally: face to face or on the phone", "You told us"),
    IN_WRITING("In writing, on paper", "You wrote to us"),
    ELECTRONICALLY("By email or on these pages", "You wrote to us");

    private final String words;
    private final String toThem;

    How(String words, String toThem) {
        this.words = words;
        this.toThem = toThem;
    }

    public String words() {
        return words;
    }

    /** To begin a sentence in a letter to them. */
    public String toThem() {
        return toThem;
    }

    /** The way that a form sent by this name; empty for anything else. */
    public static Optional<How> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
