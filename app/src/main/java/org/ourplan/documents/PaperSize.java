package org.ourplan.documents;

import java.util.List;
import java.util.Locale;
import org.ourplan.law.rules.Carries;

/** How large a document is set. The words are the same; only the size and the number of pages differ. Stored by name. */
public enum PaperSize {
    /** 13 point; the person's own words 15. */
    ORDINARY("ordinary print"),
    /** 20 point, the person's own words 22 (Accessible Information Standard). */
    LARGE("large print");

    private final String words;

    PaperSize(String words) {
        this.words = words;
    }

    /**
     * The size to show: the one asked for, or else the one that this person needs.
     *
     * @param asked "large" or "ordinary"; anything else asks for none
     * @param needed the formats their record says they need
     */
    @Carries("INFO-4")
    public static PaperSize toShow(String asked, List<String> needed) {
        return switch (asked) {
            case "large" -> LARGE;
            case "ordinary" -> ORDINARY;
            default -> needed.stream().anyMatch(LARGE::meets) ? LARGE : ORDINARY;
        };
    }

    private boolean meets(String need) {
        return need.toLowerCase(Locale.UK).contains(words);
    }

    /** As an address asks for it. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The other one. */
    public PaperSize other() {
        return this == LARGE ? ORDINARY : LARGE;
    }

    /** As the record of giving says it. */
    public String words() {
        return words;
    }
}
