package org.ourplan.nationalreturn.decide;

/**
 * How a field of a row did, with the code the department gives it. It publishes that −2 to −6 are kinds of invalid, and not which:
 * which of ours has which of those is our own choice.
 */
public enum Code {
    VALID(1, "Passed: valid"),
    BLANK(0, "Passed: blank, and it may be"),
    MISSING(-1, "Failed: blank, and it must not be"),
    NOT_IN_LIST(-2, "Failed: not of the list"),
    NOT_A_DATE(-3, "Failed: not a day"),
    NOT_A_NUMBER(-4, "Failed: not a number"),
    NOT_AN_NHS_NUMBER(-5, "Failed: not an NHS number"),
    AGAINST_ANOTHER(-6, "Failed: does not go with the rest of the file"),
    RELEASE_1(-7, "Failed: a value of Release 1");

    private final int number;
    private final String words;

    Code(int number, String words) {
        this.number = number;
        this.words = words;
    }

    /** The check code: 1 or more passed with a value, 0 passed blank, below 0 failed. */
    public int number() {
        return number;
    }

    public String words() {
        return words;
    }
}
