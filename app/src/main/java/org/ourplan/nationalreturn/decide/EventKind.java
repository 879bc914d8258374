package org.ourplan.nationalreturn.decide;

import org.jspecify.annotations.Nullable;

/** The four kinds of event; a row of a carer known by association has none. */
public enum EventKind {
    REQUEST("Request"),
    ASSESSMENT("Assessment"),
    SERVICE("Service"),
    REVIEW("Review");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** As both releases write it. */
    public String word() {
        return word;
    }

    /** The kind written so; null for any other word. */
    public static @Nullable EventKind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
