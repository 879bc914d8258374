package org.ourplan.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.platform.web.InWords;

/**
 * A line of the plan as a person would say it: who does what, how often, when, whether the budget pays, how we will
 * know. Nothing is said twice: a day that the words name already is not named again.
 */
public final class LineInWords {

    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern DAYS = Pattern.compile(DAY + "s?(?:(?:, and |, | and )" + DAY + "s?)*");
    private static final Pattern OFTEN_ALREADY = Pattern.compile(
            "\\b(" + DAY + "s?|a week|a month|every|each day|daily|weekly|once|twice|day and night)\\b",
            Pattern.CASE_INSENSITIVE);
    /** The day on which it begins or ends says nothing of how often. */
    private static final Pattern FROM_A_DAY =
            Pattern.compile("\\b(from|until|after|by) " + DAY + "\\b", Pattern.CASE_INSENSITIVE);

    /** Words that are written small inside a sentence. */
    private static final Set<String> SMALL_INSIDE = Set.of(
            ("Before After From Every By Once When As On In At Each Until Within The A An My Our We They It He She One Two Three"
                            + " Four Five Six Seven Eight Nine Ten Half Most Day This That")
                    .split(" "));

    private static final Pattern FIRST_WORD = Pattern.compile("\\w+\\b");

    private static final List<String> NUMBERS = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String STOPS = ".!?…";
    private static final String CLOSINGS = "”’\"')";

    private LineInWords() {}

    /** All of it, in two or three short sentences. */
    public static String sentence(PlannedLine line) {
        var happens = join(WhoDoes.what(line), often(line), when(line), until(line));
        return stop(capital(happens)) + paidBy(line) + howKnown(line);
    }

    private static String until(PlannedLine line) {
        return line.until() == null ? "" : "until " + InWords.date(line.until());
    }

    private static String paidBy(PlannedLine line) {
        if (!line.doer().paid()) {
            return "";
        }
        return line.freeReablement() ? " This is free." : " My budget pays for this.";
    }

    private static String howKnown(PlannedLine line) {
        return line.howWeWillKnow().isEmpty() ? "" : " We will know it works: " + stop(within(line.howWeWillKnow()));
    }

    /** Empty where the words say already how often, or where it is counted in whole weeks. */
    private static String often(PlannedLine line) {
        var units = line.units();
        var unit = line.unitsOf().strip().toLowerCase(Locale.UK);
        if (units == null
                || units.signum() <= 0
                || unit.startsWith("week")
                || OFTEN_ALREADY
                        .matcher(FROM_A_DAY
                                .matcher(line.what() + " " + line.byWhen())
                                .replaceAll(""))
                        .find()) {
            return "";
        }
        var what = line.what().toLowerCase(Locale.UK);
        if (unit.isEmpty() || what.startsWith("a ") || what.startsWith("an ") || units.compareTo(BigDecimal.ONE) == 0) {
            return times(units);
        }
        return (what.contains(unit) ? number(units) : number(units) + " " + unit) + " a week";
    }

    private static String times(BigDecimal units) {
        return switch (number(units)) {
            case "one" -> "once a week";
            case "two" -> "twice a week";
            case String many -> units.stripTrailingZeros().scale() > 0 ? many + " a week" : many + " times a week";
        };
    }

    private static String number(BigDecimal units) {
        var plain = units.stripTrailingZeros();
        return plain.scale() <= 0 && plain.compareTo(BigDecimal.valueOf(NUMBERS.size())) < 0
                ? NUMBERS.get(plain.intValueExact())
                : plain.toPlainString();
    }

    /** When, without the days that are named already. */
    private static String when(PlannedLine line) {
        var when = open(line.byWhen());
        var what = line.what();
        if (what.toLowerCase(Locale.UK).contains(when.toLowerCase(Locale.UK))) {
            return "";
        }
        var days = DAYS.matcher(when);
        if (!days.lookingAt()) {
            return within(when);
        }
        var named = Stream.of(days.group().split(", and |, | and "))
                .allMatch(day -> what.contains(day.replaceFirst("s$", "")));
        return named ? when.substring(days.end()).replaceFirst("^[,\\s]+", "") : "on " + when;
    }

    /**
     * Begins small where it stands inside a sentence: "before the meals begin"; names, days and months keep their
     * capital.
     */
    static String within(String words) {
        var first = FIRST_WORD.matcher(words);
        return first.lookingAt() && SMALL_INSIDE.contains(first.group())
                ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1)
                : words;
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Begins with a capital. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The words without a stop at their end, for a sentence that goes on. */
    public static String open(String words) {
        var said = words.strip();
        return said.endsWith(".") && !said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
    }

    /** The words with one stop at their end, or none where there are no words. */
    public static String stop(String words) {
        var said = words.strip();
        return said.isEmpty() || stopsAt(said, said.length() - 1) ? said : said + ".";
    }

    private static boolean stopsAt(String said, int last) {
        return STOPS.indexOf(said.charAt(last)) >= 0
                || last > 0 && CLOSINGS.indexOf(said.charAt(last)) >= 0 && STOPS.indexOf(said.charAt(last - 1)) >= 0;
    }

    /** What might happen, inside a sentence that begins with If: "my back goes". */
    public static String trigger(String words) {
        return open(within(words.strip()));
    }
}
