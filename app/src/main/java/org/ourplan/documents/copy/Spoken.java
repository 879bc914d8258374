package org.ourplan.documents.copy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ourplan.platform.decide.NumberInWords;
import org.ourplan.platform.decide.PoundsInWords;

/** Written words as they are said aloud: no digit is left, and no sign that has no sound. */
final class Spoken {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final String WHOLE = "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+";

    private record Rule(Pattern written, Function<MatchResult, String> said) {

        String in(String words) {
            return written.matcher(words).replaceAll(found -> Matcher.quoteReplacement(said.apply(found)));
        }
    }

    /** In this order: what one rule has said holds nothing that a later one reads. */
    private static final List<Rule> RULES = List.of(
            rule("\\b[0-9a-f]{64}\\b", found -> "a number of sixty-four signs that is written on the document"),
            rule(
                    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
                    found -> address(found.group().replace("@", " at "))),
            rule(
                    "(?:https?://)?www(?:\\.[\\w-]+)+(?:/[\\w./-]*\\w)?",
                    found -> address(found.group().replaceFirst("https?://", "").replaceFirst("www", "w w w"))),
            rule("(?<!\\d)\\d{3} \\d{3} \\d{4}(?!\\d)", Spoken::eachDigit),
            rule(
                    "(?<![\\d.,])0\\d{2,4} \\d{3,4}(?: \\d{3,4})?(?!\\d)|(?<![\\d.,])0\\d{9,10}(?!\\d)",
                    Spoken::eachDigit),
            rule("(?<=[Rr]eference )\\d+", Spoken::eachDigit),
            rule("(?<=\\d) ?[–-] ?(?=£)", found -> " to "),
            rule("(?:(?<!\\w)[-−])?£(" + WHOLE + ")(\\.\\d{1,2})?(?!\\d)", Spoken::pounds),
            rule("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)", Spoken::dayInFigures),
            rule("(?<!\\d)(\\d{1,2}) (" + MONTHS + ")(?:,? (\\d{4}))?\\b", Spoken::day),
            rule("(?<!\\d)(\\d{1,2})[:.](\\d{2}) ?([ap])m\\b", found -> clock(found) + " " + found.group(3) + " m"),
            rule("(?<!\\d)(\\d{1,2}) ?([ap])m\\b", found -> number(found.group(1)) + " " + found.group(2) + " m"),
            rule("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)", Spoken::clock),
            rule(
                    "\\bSI (\\d{4})/(\\d+)",
                    found -> "statutory instrument " + year(found.group(1)) + ", number " + number(found.group(2))),
            rule("\\bss ?(?=\\d)", found -> "sections "),
            rule("\\bs(?=\\d)", found -> "section "),
            rule("\\breg(s?) ?(?=\\d)", found -> found.group(1).isEmpty() ? "regulation " : "regulations "),
            rule("\\bch ?(?=\\d)", found -> "chapter "),
            rule("(?<=[\\d)])\\((\\d+)\\)", found -> ", subsection " + number(found.group(1))),
            rule("(?<=\\d|subsection [\\w-]{3,14})\\(([a-z])\\)", found -> ", paragraph " + found.group(1)),
            rule("\\b([A-Z]{1,2})(\\d[A-Z\\d]?) (\\d)([A-Z]{2})\\b", Spoken::postcode),
            rule("(?<=\\d)/(?=\\d)", found -> " over "),
            rule("(?<=\\d) ?%", found -> " per cent"),
            rule("(?<=\\d) ?[–-] ?(?=\\d)", found -> " to "),
            rule("(?<![\\d.,])(1[6-9]|20)\\d{2}(?![\\d%]|[.,]\\d)", found -> year(found.group())),
            rule(
                    "(?<!\\d)(\\d{1,4})(?:st|nd|rd|th)\\b",
                    found -> NumberInWords.ordinal(Long.parseLong(found.group(1)))),
            rule("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", found -> " "),
            rule(
                    "(" + WHOLE + ")\\.(\\d+)",
                    found -> number(found.group(1)) + " point " + NumberInWords.digits(found.group(2))),
            rule(WHOLE, found -> number(found.group())),
            rule("☐", found -> "A box to tick:"),
            rule("☒", found -> "Ticked:"),
            rule("_{2,}", found -> "room to write"),
            rule(" ?[·–—] ?", found -> ", "),
            rule(" ?× ?", found -> " times "),
            rule(" ?= ?", found -> " equals "),
            rule(" ?\\+ ?", found -> " plus "),
            rule(" ?& ?", found -> " and "),
            rule("(?<=\\w)/(?=\\w)", found -> " or "),
            rule("[“”\"*#<>|]", found -> ""),
            rule("([.?!:])\\.", found -> found.group(1)),
            rule(" {2,}", found -> " "));

    private Spoken() {}

    private static Rule rule(String written, Function<MatchResult, String> said) {
        return new Rule(Pattern.compile(written), said);
    }

    static String of(String words) {
        var said = words.replace('\u00A0', ' ');
        for (var rule : RULES) {
            said = rule.in(said);
        }
        return said.strip();
    }

    private static String address(String words) {
        return words.replace(".", " dot ")
                .replace("/", " slash ")
                .replace("-", " dash ")
                .replace("_", " underline ");
    }

    private static String eachDigit(MatchResult found) {
        return List.of(found.group().split(" ")).stream()
                .map(NumberInWords::digits)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String pounds(MatchResult found) {
        var amount = found.group(1).replace(",", "") + (found.group(2) == null ? "" : found.group(2));
        var minus = found.group().startsWith("£") ? "" : "minus ";
        return amount.length() > 12
                ? minus + NumberInWords.digits(amount) + " pounds"
                : minus + PoundsInWords.of(new BigDecimal(amount));
    }

    private static String day(MatchResult found) {
        return "the " + NumberInWords.ordinal(Long.parseLong(found.group(1))) + " of " + found.group(2)
                + (found.group(3) == null ? "" : ", " + year(found.group(3)));
    }

    /** 27/3/2026, where there is such a month; as it stands otherwise. */
    private static String dayInFigures(MatchResult found) {
        var month = Integer.parseInt(found.group(2));
        return month < 1 || month > 12
                ? found.group()
                : "the " + NumberInWords.ordinal(Long.parseLong(found.group(1))) + " of "
                        + MONTHS.split("\\|")[month - 1] + ", " + year(found.group(3));
    }

    private static String clock(MatchResult found) {
        var minutes = found.group(2);
        var after = minutes.equals("00") ? "" : minutes.startsWith("0") ? " oh " : " ";
        return number(found.group(1)) + after + (minutes.equals("00") ? "" : number(minutes.replaceFirst("^0", "")));
    }

    private static String postcode(MatchResult found) {
        var halves = List.of(found.group(1) + found.group(2), found.group(3) + found.group(4));
        return halves.stream()
                .map(half -> half.replaceAll("(?<=.)(?=.)", " "))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static String year(String digits) {
        var year = Integer.parseInt(digits);
        return year < 1000 || year > 2999 ? NumberInWords.digits(digits) : NumberInWords.year(year);
    }

    /** A number as it is counted; one that begins with a zero, or is too long to be counted, by its digits. */
    private static String number(String written) {
        var digits = written.replace(",", "");
        return digits.length() > 9 || (digits.length() > 1 && digits.startsWith("0"))
                ? NumberInWords.digits(digits)
                : NumberInWords.of(Long.parseLong(digits));
    }
}
