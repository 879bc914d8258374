package org.ourplan.charging.decide;

/**
 * How far the letters of a run are. Making → made → giving → given; those that could not be made are tried again from made.
 * Stored by name: never rename.
 */
public enum LetterStage {
    MAKING("Making the letters"),
    MADE("The letters are made. Nobody has said yet that they were given"),
    GIVING("Recording that the letters were given"),
    GIVEN("It is recorded that the letters were given");

    private final String words;

    LetterStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** True while the program works on it. */
    public boolean isAtWork() {
        return this == MAKING || this == GIVING;
    }
}
