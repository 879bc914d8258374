package org.ourplan.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** Whether an advocate may see of the record what the task needs. Stored by name: never rename. */
public enum Shares {
    AGREED("Yes, they agree"),
    BEST_INTERESTS("They cannot decide this, and it is in their best interests"),
    NOTHING("No: the advocate sees only what we ask, and writes to us");

    private final String words;

    Shares(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What a form sent by this name; empty for anything else. */
    public static Optional<Shares> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
