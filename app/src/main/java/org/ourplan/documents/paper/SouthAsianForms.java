package org.ourplan.documents.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Puts the vowel signs of Bengali, Gujarati, Hindi, Punjabi, Tamil and their neighbours where a reader looks for them: a
 * sign that is said after a letter but written before it is drawn before it, and a sign of two halves is drawn on both
 * sides. Letters are not melted together: where two would, the sign that joins them is shown instead. That is less
 * handsome than print but can be read.
 */
final class SouthAsianForms {

    private static final String SIGN_BEFORE =
            "[\\u093F\\u09BF\\u09C7\\u09C8\\u0A3F\\u0ABF\\u0BC6-\\u0BC8\\u0DD9-\\u0DDB]";
    private static final String JOINING_SIGN = "[\\u094D\\u09CD\\u0A4D\\u0ACD]";
    private static final String DOT_BELOW = "[\\u093C\\u09BC\\u0A3C\\u0ABC]?";

    /** Letters held together by the joining sign, and behind them a sign that belongs in front. */
    private static final Pattern LETTERS_AND_SIGN = Pattern.compile("((?:\\p{Lo}" + DOT_BELOW + JOINING_SIGN
            + "[\\u200C\\u200D]?)*\\p{Lo}" + DOT_BELOW + ")(" + SIGN_BEFORE + ")");

    private static final Pattern ANY = Pattern.compile("[\\u0900-\\u0DFF]");

    private SouthAsianForms() {}

    /** True when any of it is written so. */
    static boolean isIn(String words) {
        return ANY.matcher(words).find();
    }

    /** The word as it is drawn from left to right. */
    static String drawn(String word) {
        var halves = new StringBuilder();
        word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> ANY.matcher(letter).find() && isVowelSign(letter)
                        ? Normalizer.normalize(letter, Normalizer.Form.NFD)
                        : letter)
                .forEach(halves::append);
        return LETTERS_AND_SIGN.matcher(halves).replaceAll("$2$1");
    }

    private static boolean isVowelSign(String letter) {
        var type = Character.getType(letter.codePointAt(0));
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }
}
