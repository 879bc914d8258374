package org.ourplan.charter.decide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily a text is read: about the age at which most people read it, by the length of its sentences and words (Flesch and
 * Kincaid's grade, and five years). It sees no hard word that is short: people read it too.
 */
public final class ReadingAge {

    /** A sentence of more words than these is hard to follow. */
    public static final int LONGEST = 25;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?:;])\\s+|\\n+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}’'-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingAge() {}

    /** In whole years, 5 or more; 5 for no words. */
    public static int of(String text) {
        var sentences = sentences(text);
        var words = sentences.stream().flatMap(ReadingAge::words).toList();
        if (words.isEmpty()) {
            return 5;
        }
        var syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        var grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
        return (int) Math.max(5, Math.round(grade + 5));
    }

    /** The sentences that are longer than {@link #LONGEST} words. */
    public static List<String> longSentences(String text) {
        return sentences(text).stream()
                .filter(sentence -> words(sentence).count() > LONGEST)
                .toList();
    }

    private static List<String> sentences(String text) {
        return SENTENCES
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(sentence -> words(sentence).findAny().isPresent())
                .toList();
    }

    private static Stream<String> words(String sentence) {
        return WORDS.splitAsStream(sentence).filter(word -> !word.isEmpty());
    }

    /** Groups of vowels, without an e that is not heard at the end. */
    private static int syllables(String word) {
        var heard = word.toLowerCase(Locale.UK).replaceFirst("(?<=[^l])e$", "");
        return (int) Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
