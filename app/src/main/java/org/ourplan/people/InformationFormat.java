package org.ourplan.people;

/** The common forms in which somebody needs written information (Accessible Information Standard, DAPB1605). Kept as their words. */
public enum InformationFormat {
    LARGE_PRINT("large print"),
    EASY_READ("Easy Read"),
    AUDIO("audio"),
    BRAILLE("braille"),
    EMAIL("email, for a screen reader"),
    BSL_VIDEO("BSL video"),
    TRANSLATED("translated");

    private final String words;

    InformationFormat(String words) {
        this.words = words;
    }

    /** As the form, the identity bar and letters say it. */
    public String words() {
        return words;
    }
}
