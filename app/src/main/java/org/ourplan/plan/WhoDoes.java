package org.ourplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ourplan.law.plan.LineDoer;

/**
 * Who does what, in one phrase. People write "Nina brings a meal" and beside it "Nina next door", or "a hot meal" and
 * "Nina next door": the two are put together so that the name is said once.
 */
final class WhoDoes {

    private static final List<String> BEGIN_A_SENTENCE =
            List.of("i", "we", "my", "the", "somebody", "someone", "they", "he", "she", "our");

    /** Words that two phrases may share without meaning the same person. */
    private static final List<String> WEAK =
            List.of("the", "a", "an", "my", "our", "mr", "mrs", "miss", "ms", "dr", "i");

    private static final Pattern ABOUT_ME = Pattern.compile("(I|We|My|I['’]\\w+) ");
    private static final Pattern BY_SOMEBODY = Pattern.compile("(somebody|someone) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_ME = Pattern.compile("\\b(me|us)\\b");

    private WhoDoes() {}

    static String what(PlannedLine line) {
        var what = LineInWords.open(line.what());
        var who = LineInWords.open(line.who());
        var me = line.doer() == LineDoer.ME || who.equalsIgnoreCase("me") || who.equalsIgnoreCase("I");
        if (me) {
            return ABOUT_ME.matcher(what).lookingAt() ? what : "I do this myself: " + LineInWords.within(what);
        }
        return who.isEmpty() ? unnamed(what, line.doer()) : named(what, who);
    }

    private static String unnamed(String what, LineDoer doer) {
        if (doer == LineDoer.PAID || isSentence(what)) {
            return what;
        }
        return what + " from " + (doer == LineDoer.FAMILY ? "my family" : doer.words());
    }

    private static String named(String what, String who) {
        var begins = sharedBeginning(what, who);
        if (begins > 0) {
            return who + (who.contains(",") ? "," : "") + rest(what, begins);
        }
        if (what.toLowerCase(Locale.UK).contains(who.split(",")[0].toLowerCase(Locale.UK))) {
            return what;
        }
        var inside = LineInWords.within(who);
        if (BY_SOMEBODY.matcher(what).lookingAt()) {
            return what.replaceFirst("\\s", " from " + Matcher.quoteReplacement(inside) + " ");
        }
        return isSentence(what)
                ? what + " (" + inside + ")"
                : what + (what.contains(",") ? "," : "") + " from " + inside;
    }

    /** How many words of what happens are the name or description of who does it. */
    private static int sharedBeginning(String what, String who) {
        return Stream.concat(Stream.of(who), Arrays.stream(who.split(",")))
                .mapToInt(part -> shared(words(what), words(part.strip())))
                .max()
                .orElse(0);
    }

    private static int shared(List<String> what, List<String> who) {
        var same = 0;
        while (same < Math.min(what.size(), who.size()) && what.get(same).equals(who.get(same))) {
            same++;
        }
        return what.subList(0, same).stream().allMatch(WEAK::contains) ? 0 : same;
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.UK).split("\\s+"));
    }

    private static String rest(String what, int words) {
        var all = what.split("\\s+", words + 1);
        return all.length > words ? " " + all[words] : "";
    }

    /** Told by how it begins, or by the person being in it: "Rita drives me to chapel". */
    private static boolean isSentence(String what) {
        return BEGIN_A_SENTENCE.contains(words(what).getFirst())
                || TO_ME.matcher(what).find();
    }
}
