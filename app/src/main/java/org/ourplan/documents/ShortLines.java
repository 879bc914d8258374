package org.ourplan.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.documents.decide.EasyWords;

/**
 * Words in lines of at most fifteen words for Easy Read: a line for each sentence, and a long sentence parted where a
 * reader would take breath. Only a sentence without any such place is cut short, and then it says so with three dots.
 */
public final class ShortLines {

    static final int MOST_WORDS = EasyWords.MOST_WORDS;

    /** More than anybody reads in a line or two; what is beyond is in the plan itself. */
    private static final int LONGEST_SENTENCE = 60;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\n+");
    private static final List<String> BREATHS = List.of("and", "but", "so", "because", "if", "when", "or", "then");

    private ShortLines() {}

    /** The words line by line; none where there are none. */
    public static Stream<String> of(String words) {
        return SENTENCES
                .splitAsStream(words.strip())
                .filter(sentence -> !sentence.isBlank())
                .map(sentence -> Arrays.stream(sentence.strip().split("\\s+", LONGEST_SENTENCE + 1))
                        .limit(LONGEST_SENTENCE)
                        .toList())
                .flatMap(ShortLines::parted);
    }

    private static Stream<String> parted(List<String> words) {
        if (words.size() <= MOST_WORDS) {
            return Stream.of(String.join(" ", words));
        }
        var at = breath(words);
        return at == 0
                ? Stream.of(words.stream().limit(MOST_WORDS).collect(Collectors.joining(" ")) + " …")
                : Stream.concat(parted(words.subList(0, at)), parted(words.subList(at, words.size())));
    }

    /** The place nearest to the middle where the words may be parted, 0 where there is none. */
    private static int breath(List<String> words) {
        var best = 0;
        for (var at = 2; at < words.size() - 1; at++) {
            var parts = words.get(at - 1).matches(".*[,:]") || BREATHS.contains(words.get(at));
            if (parts && Math.abs(2 * at - words.size()) < Math.abs(2 * best - words.size())) {
                best = at;
            }
        }
        return best;
    }
}
