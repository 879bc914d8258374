package org.ourplan.law.charging.figures;

import java.util.Locale;

/** How sure the source of a figure is. */
public enum Confidence {
    /** Read in the law or an official page. */
    VERIFIED("read in the law or an official page"),
    /** Read on another page, for example a council's. */
    SECONDARY("read on another page, not in the law itself"),
    /** Worked out from figures that were read. */
    DERIVED("worked out from other figures, not seen anywhere"),
    /** Written down from memory with high confidence. */
    MEMORY_HIGH("from memory"),
    /** Written down from memory with medium confidence. */
    MEMORY_MEDIUM("from memory, less sure"),
    /** Entered by the council with its source. */
    ENTERED("entered by the council"),
    /** No figure. */
    UNKNOWN("not known");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** The confidence that the figures file names, for example {@code memory-high}. */
    static Confidence named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** In words, to stand after "This figure was". */
    public String words() {
        return words;
    }

    /** True when somebody must look the figure up before a letter relies on it. */
    public boolean toBeChecked() {
        return this == DERIVED || this == MEMORY_HIGH || this == MEMORY_MEDIUM || this == UNKNOWN;
    }
}
