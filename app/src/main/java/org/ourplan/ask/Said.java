package org.ourplan.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answer comes to. Stored by name: never rename. */
public enum Said {
    YES("Yes, this will happen", "Yes. This will happen."),
    PARTLY("Part of it will happen", "Partly. Some of it will happen."),
    DONE("It has been done", "Yes. It has been done."),
    NO("No", "No."),
    STANDS("The decision stands", "We looked again. The decision stands."),
    CHANGES("The decision changes", "We looked again. The decision changes."),
    CHANGES_PARTLY("Part of the decision changes", "We looked again. Part of the decision changes.");

    private final String words;
    private final String toPerson;

    Said(String words, String toPerson) {
        this.words = words;
        this.toPerson = toPerson;
    }

    /** The choice as the worker reads it. */
    public String words() {
        return words;
    }

    /** As the person reads it. */
    public String toPerson() {
        return toPerson;
    }

    /** True where something is still to come, so that a day must be told. */
    public boolean stillToCome() {
        return this == YES || this == PARTLY || changes();
    }

    /** True where a decision that was looked at again changes, in whole or in part. */
    public boolean changes() {
        return this == CHANGES || this == CHANGES_PARTLY;
    }

    /** What the answer may be to what was asked for. */
    public static List<Said> to(Ask ask) {
        return ask.look() == null ? List.of(YES, PARTLY, DONE, NO) : List.of(STANDS, CHANGES, CHANGES_PARTLY);
    }

    /** What a form sent by this name; empty for anything else. */
    public static Optional<Said> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
