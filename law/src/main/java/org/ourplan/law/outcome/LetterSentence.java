package org.ourplan.law.outcome;

/**
 * A sentence of a letter with one gap, which an activity fills.
 *
 * @param before its words up to the gap
 * @param after its words from the gap on
 */
record LetterSentence(String before, String after) {

    private static final String GAP = "%s";

    /** The sentence whose gap is written {@code %s}, for example "You cannot %s without help." */
    static LetterSentence of(String written) {
        int gap = written.indexOf(GAP);
        if (gap < 0) {
            throw new IllegalArgumentException("a letter's sentence has a gap for the activity");
        }
        return new LetterSentence(written.substring(0, gap), written.substring(gap + GAP.length()));
    }

    String with(String activity) {
        return before + activity + after;
    }
}
