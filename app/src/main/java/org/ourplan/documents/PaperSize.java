package org.ourplan.documents;

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

    /** As the record of giving says it. */
    public String words() {
        return words;
    }
}
