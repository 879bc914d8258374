package org.ourplan.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may be looking for. Stored by name: never rename. */
public enum EntryKind {
    COMMUNITY("Something to do, and people to do it with"),
    SERVICE("Help at home, equipment, breaks and care"),
    BENEFITS("Benefits and what you can claim"),
    HOUSING("Housing and your home"),
    MONEY_ADVICE("Independent financial advice"),
    SAFETY("Worried about somebody’s safety");

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    /** For everybody. */
    public String words() {
        return words;
    }

    /** Its word in an address or a form. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this word; empty for any other. */
    public static Optional<EntryKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
