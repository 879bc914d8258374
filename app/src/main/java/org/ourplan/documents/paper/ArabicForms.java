package org.ourplan.documents.paper;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the letters of Arabic writing as a pen would: every letter that has a form for its place in a word (alone, first,
 * middle, last) gets it. The forms are those that Unicode names (U+FB50–U+FDFF, U+FE70–U+FEFC), read from Java's own
 * tables, so Persian and Urdu letters are joined too. The few letters without such forms (some of Pashto, Sindhi and
 * Kurdish) stay as they are.
 */
final class ArabicForms {

    /** Where a letter stands. */
    private enum Place {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private static final Pattern DRAWN = Pattern.compile("[\\uFB50-\\uFBFF\\uFE80-\\uFEFC]+");
    private static final int JOINER = 0x200D;
    private static final int TATWEEL = 0x640;
    private static final Map<String, Map<Place, String>> FORMS = new HashMap<>();

    static {
        for (var range : new int[][] {{0xFB50, 0xFBFF}, {0xFE80, 0xFEFC}}) {
            for (var form = range[0]; form <= range[1]; form++) {
                keep(form);
            }
        }
    }

    private ArabicForms() {}

    private static void keep(int form) {
        var name = Character.getName(form);
        if (name == null) {
            return;
        }
        for (var place : Place.values()) {
            if (name.endsWith(place + " FORM")) {
                var drawn = Character.toString(form);
                var letters = Normalizer.normalize(drawn, Normalizer.Form.NFKC);
                FORMS.computeIfAbsent(letters, letter -> new EnumMap<>(Place.class))
                        .putIfAbsent(place, drawn);
            }
        }
    }

    /** The same letters in the forms of their places, still in the order in which they are read. */
    static String joined(String words) {
        var letters = words.codePoints().toArray();
        var drawn = new StringBuilder();
        for (var at = 0; at < letters.length; at++) {
            var pair = at + 1 < letters.length
                    ? FORMS.get(Character.toString(letters[at]) + Character.toString(letters[at + 1]))
                    : null;
            var after = joinsBefore(letters, at);
            if (pair != null) {
                at++;
                drawn.append(pair.getOrDefault(after ? Place.FINAL : Place.ISOLATED, ""));
            } else {
                drawn.append(form(letters[at], after, joinsAfter(letters, at)));
            }
        }
        return drawn.toString();
    }

    /** The letters again, without the forms of their places. */
    static String plain(String drawn) {
        return DRAWN.matcher(drawn).replaceAll(forms -> Normalizer.normalize(forms.group(), Normalizer.Form.NFKC));
    }

    private static String form(int letter, boolean after, boolean before) {
        var written = Character.toString(letter);
        var place = after ? (before ? Place.MEDIAL : Place.FINAL) : before ? Place.INITIAL : Place.ISOLATED;
        return FORMS.getOrDefault(written, Map.of()).getOrDefault(place, written);
    }

    /** True when the letter before this one reaches out to it, and this one takes it. */
    private static boolean joinsBefore(int[] letters, int at) {
        var before = at - 1;
        while (before >= 0 && isMark(letters[before])) {
            before--;
        }
        return before >= 0 && takes(letters[at]) && reachesOn(letters[before]);
    }

    private static boolean joinsAfter(int[] letters, int at) {
        var next = at + 1;
        while (next < letters.length && isMark(letters[next])) {
            next++;
        }
        return next < letters.length && reachesOn(letters[at]) && takes(letters[next]);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean reachesOn(int letter) {
        return letter == JOINER || letter == TATWEEL || has(letter, Place.INITIAL);
    }

    private static boolean takes(int letter) {
        return letter == JOINER || letter == TATWEEL || has(letter, Place.FINAL);
    }

    private static boolean has(int letter, Place place) {
        return FORMS.getOrDefault(Character.toString(letter), Map.of()).containsKey(place);
    }
}
