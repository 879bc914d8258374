package org.ourplan.communication;

import java.util.Optional;
import java.util.stream.Stream;

/** On what occasion somebody was asked. Stored by name: never rename. */
public enum AskedAt {
    ASSESSMENT("At an assessment"),
    REVIEW("At a review"),
    OTHERWISE("At another time");

    private final String words;

    AskedAt(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The occasion that a form sent by this name; empty for anything else. */
    public static Optional<AskedAt> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
