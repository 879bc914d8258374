package org.ourplan.platform.decide;

import java.util.stream.Collectors;

/** Numbers as they are said aloud in England. */
public final class NumberInWords {

    private static final long TOO_MUCH = 1_000_000_000_000L;
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private NumberInWords() {}

    /** For example: one thousand two hundred and five. Refused below zero and from a million million. */
    public static String of(long count) {
        if (count < 0 || count >= TOO_MUCH) {
            throw new IllegalArgumentException("a number from zero to a million million");
        }
        if (count < 20) {
            return SMALL[(int) count];
        }
        if (count < 100) {
            return TENS[(int) count / 10] + (count % 10 == 0 ? "" : "-" + SMALL[(int) count % 10]);
        }
        if (count < 1000) {
            return of(count / 100) + " hundred" + rest(count % 100, " and ");
        }
        var size = count < 1_000_000 ? 1000 : count < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
        var name = size == 1000 ? " thousand" : size == 1_000_000 ? " million" : " thousand million";
        return of(count / size) + name + rest(count % size, count % size < 100 ? " and " : " ");
    }

    private static String rest(long count, String joined) {
        return count == 0 ? "" : joined + of(count);
    }

    /** For example: twenty-third. Refused below zero and from a million million. */
    public static String ordinal(long place) {
        var words = of(place);
        var last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        var word = words.substring(last);
        return words.substring(0, last)
                + switch (word) {
                    case "one" -> "first";
                    case "two" -> "second";
                    case "three" -> "third";
                    case "five" -> "fifth";
                    case "eight" -> "eighth";
                    case "nine" -> "ninth";
                    case "twelve" -> "twelfth";
                    default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
                };
    }

    /** A year as it is said: nineteen forty-eight, two thousand and five, twenty twenty-six. From 1000 to 2999. */
    public static String year(int year) {
        if (year < 1000 || year > 2999) {
            throw new IllegalArgumentException("a year from 1000 to 2999");
        }
        var within = year % 100;
        if (year % 1000 < 10) {
            return of(year);
        }
        return of(year / 100) + (within == 0 ? " hundred" : within < 10 ? " oh " + of(within) : " " + of(within));
    }

    /** Each digit by itself: zero three zero. Anything that is no digit is left out. */
    public static String digits(String number) {
        return number.chars()
                .filter(sign -> sign >= '0' && sign <= '9')
                .mapToObj(sign -> SMALL[sign - '0'])
                .collect(Collectors.joining(" "));
    }
}
