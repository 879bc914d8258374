package org.ourplan.people.store;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Names as they are looked for: words without case, accents and apostrophes, and how those words sound in English. */
final class SearchWords {

    /** Longer than the usual four, so that long names are not all alike. */
    private static final int SOUND_LENGTH = 6;

    /** Nobody types more of one word; the index takes no more than 2,000 bytes. */
    private static final int LONGEST = 100;

    private SearchWords() {}

    /** Every word of the names; a name with a hyphen or apostrophe also as one word. */
    static Set<String> of(Collection<String> names) {
        var words = new LinkedHashSet<String>();
        for (var name : names) {
            for (var part : plain(name).split("[\\s,.;/()]+")) {
                add(words, part.replaceAll("[^\\p{L}\\p{N}\\p{So}]", ""));
                List.of(part.split("[-\\p{Pd}]+"))
                        .forEach(piece -> add(words, piece.replaceAll("[^\\p{L}\\p{N}\\p{So}]", "")));
            }
        }
        return words;
    }

    /** The words somebody looks for: a name with a hyphen counts as its parts. */
    static Set<String> whole(Collection<String> names) {
        var words = new LinkedHashSet<String>();
        for (var name : names) {
            for (var part : plain(name).split("[\\s,.;/()\\p{Pd}]+")) {
                add(words, part.replaceAll("[^\\p{L}\\p{N}\\p{So}]", ""));
            }
        }
        return words;
    }

    /** How each word sounds; nothing for words not in Latin letters, nor of one letter. */
    static Set<String> sounds(Collection<String> words) {
        var sounds = new LinkedHashSet<String>();
        words.forEach(word -> sounds.addAll(sounds(word)));
        return sounds;
    }

    /** How one word may be said: one or two codes, or none. */
    static Set<String> sounds(String word) {
        var sounds = new LinkedHashSet<String>();
        if (word.length() > 1 && word.matches("[a-z]+")) {
            var metaphone = new DoubleMetaphone();
            metaphone.setMaxCodeLen(SOUND_LENGTH);
            add(sounds, metaphone.doubleMetaphone(word));
            add(sounds, metaphone.doubleMetaphone(word, true));
        }
        return sounds;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i")
                .replaceAll("['’‘ʼ`´]", "");
    }

    private static void add(Set<String> all, String one) {
        if (!one.isEmpty()) {
            all.add(
                    one.codePointCount(0, one.length()) > LONGEST
                            ? one.substring(0, one.offsetByCodePoints(0, LONGEST))
                            : one);
        }
    }
}
