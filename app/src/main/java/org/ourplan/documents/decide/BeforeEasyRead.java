package org.ourplan.documents.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ourplan.law.rules.Carries;

/** What stops words from becoming an Easy Read document: too much, a line too long, a hard word that nobody explained. */
public final class BeforeEasyRead {

    private static final int SHOWN = 3;

    private BeforeEasyRead() {}

    /**
     * What is wrong, by the form's field: {@code words}, {@code keep}.
     *
     * @param lines each idea as it would be read
     * @param mostLines as many as the document holds
     * @param explained true where the writer says that the hard words that are left are explained or known
     */
    @Carries("INFO-4")
    public static Map<String, String> check(List<String> lines, int mostLines, boolean explained) {
        var wrong = new LinkedHashMap<String, String>();
        var tooLong = lines.stream()
                .filter(line -> EasyWords.count(line) > EasyWords.MOST_WORDS)
                .toList();
        if (lines.isEmpty()) {
            wrong.put("words", "Write at least one line.");
        } else if (lines.size() > mostLines) {
            wrong.put(
                    "words",
                    "There are " + lines.size() + " lines, and Easy Read holds " + mostLines
                            + ". Keep the most important ones: the whole letter says the rest.");
        } else if (!tooLong.isEmpty()) {
            wrong.put("words", tooLong(tooLong));
        }
        var hard = hardIn(lines);
        if (!hard.isEmpty() && !explained) {
            wrong.put("keep", "Say these more easily, or tick that they are explained: " + inWords(hard) + ".");
        }
        return wrong;
    }

    /** The hard words of these lines, each with an easier way to say it. */
    public static Map<String, String> hardIn(List<String> lines) {
        return EasyWords.hardIn(String.join("\n", lines));
    }

    private static String tooLong(List<String> lines) {
        var shown = new ArrayList<String>();
        lines.stream().limit(SHOWN).forEach(line -> shown.add("“" + line + "”"));
        var more = lines.size() > SHOWN ? " and " + (lines.size() - SHOWN) + " more" : "";
        return "A line has at most " + EasyWords.MOST_WORDS + " words. Part these or shorten them: "
                + String.join(", ", shown) + more + ".";
    }

    private static String inWords(Map<String, String> hard) {
        return hard.entrySet().stream()
                .map(word -> word.getKey() + " (for example: " + word.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
