package org.ourplan.nationalreturn.decide;

/** Everything that a check may find, in words that follow the name of a field. Stored by name: never rename. */
public enum Problem {
    MISSING(1, Code.MISSING, "is blank, and this row must have it"),
    NOT_FOR_THIS_ROW(1, Code.VALID, "has a value, though it does not apply to this row"),
    NOT_A_DATE(1, Code.NOT_A_DATE, "is not a real day written dd/mm/yyyy"),
    NOT_A_WHOLE_NUMBER(1, Code.NOT_A_NUMBER, "is not a whole number"),
    NOT_IN_LIST(2, Code.NOT_IN_LIST, "is no value of this release’s list, letter for letter"),
    RELEASE_1_VALUE(2, Code.RELEASE_1, "is a value of Release 1, not of Release 2"),
    LIST_NOT_KNOWN(2, Code.VALID, "could not be checked: its list has not been loaded"),
    END_BEFORE_START(3, Code.AGAINST_ANOTHER, "is before the event starts: the department leaves such a row out"),
    PERIOD_TURNED(4, Code.AGAINST_ANOTHER, "is before the period starts"),
    END_OUTSIDE_PERIOD(
            4,
            Code.AGAINST_ANOTHER,
            "is not in the period: such an event is sent once it is complete, for the period it ended in"),
    STARTS_AFTER_PERIOD(4, Code.AGAINST_ANOTHER, "is after the period: the service was not active in it"),
    ENDED_BEFORE_PERIOD(4, Code.AGAINST_ANOTHER, "is before the period: the service was not active in it"),
    ENDS_AFTER_DEATH(5, Code.AGAINST_ANOTHER, "is after the date of death"),
    OPEN_THOUGH_DIED(
            5,
            Code.MISSING,
            "is blank, though the record of a direct payment says that the person died: end what is still open, and tell us the date"),
    NOBODY(6, Code.MISSING, "is blank, and so is the NHS number: the department leaves such a row out"),
    NOT_AN_NHS_NUMBER(
            6, Code.NOT_AN_NHS_NUMBER, "is not an NHS number: ten digits, the last of which checks the others"),
    NULL_WORD(7, Code.VALID, "says NULL, which is read as blank"),
    NOT_MONEY(8, Code.NOT_A_NUMBER, "is not a number with at most two decimals, such as 18.50"),
    NEGATIVE(8, Code.AGAINST_ANOTHER, "is below nought: the department takes it as if it were above"),
    NOUGHT(8, Code.AGAINST_ANOTHER, "is nought, so the row counts in no cost"),
    UNITS_MISSING(9, Code.MISSING, "is blank, though the cost is by the hour, the day or the session"),
    NOT_IN_FILE(10, Code.AGAINST_ANOTHER, "names somebody who is not in this file"),
    DUPLICATE(
            11, Code.AGAINST_ANOTHER, "is of a row that stands in this file before: the department keeps one of them"),
    DIFFERS(
            12,
            Code.AGAINST_ANOTHER,
            "differs from another row of the same person: the department then takes it as unknown"),
    MONTH_CUT(
            13,
            Code.AGAINST_ANOTHER,
            "has months at an end with too little in them: the department would cut them off");

    private final int rule;
    private final Code code;
    private final String words;

    Problem(int rule, Code code, String words) {
        this.rule = rule;
        this.code = code;
        this.words = words;
    }

    /** The number of the check, 1 to 13, as docs/stages/national-return.md lists them. */
    public int rule() {
        return rule;
    }

    public Code code() {
        return code;
    }

    /** To follow the name of the field. */
    public String words() {
        return words;
    }

    /** True where nothing failed: something to look at. */
    public boolean warning() {
        return code == Code.VALID;
    }
}
