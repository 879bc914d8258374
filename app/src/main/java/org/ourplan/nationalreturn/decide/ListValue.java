package org.ourplan.nationalreturn.decide;

/**
 * One value of one list.
 *
 * @param text as it must stand in the file, letter for letter; not empty
 * @param other the value of the other release that it goes with; empty where there is none
 */
public record ListValue(Field field, String text, String other, Trust trust) {

    /** The end of a value of which only the beginning is known. */
    private static final String BEGINNING = "...";

    /** True where only its beginning is known: a file may go on as it likes, and we cannot write it. */
    public boolean onlyBeginning() {
        return text.endsWith(BEGINNING);
    }

    /** Its beginning, where only that is known. */
    String beginning() {
        return text.substring(0, text.length() - BEGINNING.length());
    }
}
