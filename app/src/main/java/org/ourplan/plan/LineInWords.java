package org.ourplan.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.platform.web.InWords;

/** A line or an option as one short sentence of the letter. */
public final class LineInWords {

    private LineInWords() {}

    /** Who: what, how many, when. We will know it works when… */
    public static String sentence(PlannedLine line) {
        var count = line.units() == null ? "" : plain(line.units()) + " a week";
        var until = line.until() == null ? "" : "until " + InWords.date(line.until());
        var happens = join(open(line.what()), count, open(within(line.byWhen())), until);
        return who(line) + ": " + stop(happens)
                + (line.howWeWillKnow().isEmpty() ? "" : " We will know it works: " + stop(line.howWeWillKnow()));
    }

    /** Begins small where it stands inside a sentence: "Before the meals begin"; names of days and months keep their capital. */
    private static String within(String words) {
        return words.matches("(Before|After|From|Every|By|Once|When|As|On|In|At|Each|Until|Within|The) .*(?s:.*)")
                ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)
                : words;
    }

    private static String who(PlannedLine line) {
        var words = line.who().isEmpty() ? line.doer().words() : line.who();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** An option in a few sentences: whether it would do, what it costs, what the person thinks, why not. */
    public static String sentence(OptionConsidered option) {
        var suits = option.meetsNeed() && option.deliversOutcome()
                ? (option.available()
                        ? "It would do, and it can be had now."
                        : "It would do, but it cannot be had now.")
                : "It would not meet the need and bring what I want, so its cost was not compared.";
        var cost = option.meetsNeed()
                        && option.deliversOutcome()
                        && option.weekly().signum() > 0
                ? " " + InWords.pounds(option.weekly()) + " a week to begin with."
                : "";
        var view = option.view().isEmpty() ? "" : " What I think: " + stop(option.view());
        var whyNot = option.whyNot().isEmpty() ? "" : " Why not this one: " + stop(option.whyNot());
        return suits + cost + view + whyNot;
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The words with one stop at their end, or none where there are no words. */
    public static String stop(String words) {
        var said = words.strip();
        return said.isEmpty() || said.matches("(?s).*[.!?…][”’\"')]?") ? said : said + ".";
    }

    /** The words without a stop at their end, for a sentence that goes on. */
    public static String open(String words) {
        return words.strip().replaceFirst("(?<![.])[.]$", "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
