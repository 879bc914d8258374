package org.ourplan.people.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one search box asks for. Whatever is not a date, a number or a postcode is a name.
 *
 * @param name what is left: names or their first letters, in any order
 * @param born the date of birth, if one was typed
 * @param bornOtherWay the same with day and month the other way round, if that is a date too
 * @param bornIn a year of birth on its own
 * @param nhsNumber ten digits, checked or not
 * @param postcode small letters without space; the first half is enough
 * @param reference the council's own number of the record
 */
public record Asked(
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate bornOtherWay,
        @Nullable Integer bornIn,
        @Nullable String nhsNumber,
        String postcode,
        @Nullable Long reference) {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ \\-](\\p{L}{3,9})\\.?,?[ \\-](\\d{4})(?!\\d)");
    private static final Pattern NHS = Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d])([A-Z]{1,2}\\d[A-Z\\d]?)(?: ?(\\d[A-Z]{2}))?(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("(?<![\\p{L}\\d])(\\d{5,9})(?![\\p{L}\\d])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])((?:18|19|20)\\d{2})(?![\\p{L}\\d])");

    /** Takes the text apart. */
    public static Asked of(String text) {
        var rest = new Rest(text.replaceAll("[\\s\\p{Z}]+", " ").strip());
        var nhs = rest.take(NHS, found -> found.group(1) + found.group(2) + found.group(3));
        var dates = rest.dates();
        var postcode = rest.take(
                POSTCODE,
                found -> (found.group(1) + (found.group(2) == null ? "" : found.group(2))).toLowerCase(Locale.ROOT));
        var reference = rest.take(REFERENCE, found -> Long.valueOf(found.group(1)));
        var year = rest.take(YEAR, found -> Integer.valueOf(found.group(1)));
        return new Asked(
                rest.left.strip(),
                dates.isEmpty() ? null : dates.getFirst(),
                dates.size() < 2 ? null : dates.get(1),
                year,
                nhs,
                postcode == null ? "" : postcode,
                reference);
    }

    /** True when nothing to look for was typed. */
    public boolean isEmpty() {
        return name.isEmpty()
                && born == null
                && bornIn == null
                && nhsNumber == null
                && postcode.isEmpty()
                && reference == null;
    }

    /** The date with its day and month changed over; nothing where that is no date or the same one. */
    public static @Nullable LocalDate otherWay(LocalDate date) {
        return date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()
                ? null
                : LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }

    /** What of the text is not yet understood. */
    private static final class Rest {

        private String left;

        Rest(String text) {
            left = text;
        }

        <T> @Nullable T take(Pattern pattern, java.util.function.Function<MatchResult, @Nullable T> read) {
            var found = pattern.matcher(left);
            if (!found.find()) {
                return null;
            }
            var value = read.apply(found.toMatchResult());
            if (value != null) {
                left = left.substring(0, found.start()) + " " + left.substring(found.end());
            }
            return value;
        }

        /** The date as written, then the other way round. */
        List<LocalDate> dates() {
            var date = take(ISO, found -> date(found.group(1), found.group(2), found.group(3)));
            if (date == null) {
                date = take(
                        WORDS,
                        found -> month(found.group(2)) == 0
                                ? null
                                : date(found.group(3), "" + month(found.group(2)), found.group(1)));
            }
            if (date == null) {
                date = take(NUMBERS, found -> eitherWay(found.group(3), found.group(2), found.group(1)));
            }
            var dates = new ArrayList<LocalDate>();
            if (date != null) {
                dates.add(date);
                var other = otherWay(date);
                if (other != null) {
                    dates.add(other);
                }
            }
            return dates;
        }

        private static @Nullable LocalDate eitherWay(String year, String month, String day) {
            var date = date(year, month, day);
            return date == null ? date(year, day, month) : date;
        }

        private static @Nullable LocalDate date(String year, String month, String day) {
            try {
                var century = year.length() == 2 ? 1900 : 0;
                return LocalDate.of(century + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException notADate) {
                return null;
            }
        }

        private static int month(String word) {
            for (var month : Month.values()) {
                if (word.length() >= 3 && month.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                    return month.getValue();
                }
            }
            return 0;
        }
    }
}
